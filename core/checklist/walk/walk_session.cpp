// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walk_session.h"

#include "core/checklist/conditions.h"
#include "core/checklist/walk/answer_rules.h"

#include <set>

namespace shopwalker {

namespace {

constexpr int mostRepeats = 1000; // more come from a damaged file only

} // namespace

Error WalkSession::refusal(const char* code, std::string text, std::string where) {
    return {code, std::move(text), std::move(where)};
}

WalkSession::WalkSession(Checklist checklist, Walk walk)
    : m_checklist(std::move(checklist))
    , m_walk(std::move(walk))
    , m_repeats(m_checklist.steps.size(), 1)
    , m_dependents(m_checklist.steps.size())
    , m_standings(m_checklist.steps.size()) {
    findDependents();
    takeAnswers();
    for (std::size_t step = 0; step < m_checklist.steps.size(); ++step)
        for (int repeat = 0; repeat < m_repeats[step]; ++repeat)
            showRepeat(step, repeat);
    listShown();
}

void WalkSession::findDependents() {
    for (std::size_t step = 0; step < m_checklist.steps.size(); ++step) {
        const auto& questions = m_checklist.steps[step].questions;
        m_dependents[step].resize(questions.size());
        for (std::size_t index = 0; index < questions.size(); ++index) {
            m_index[m_checklist.steps[step].id + "." + questions[index].id] = {step, index};
            if (questions[index].showIf)
                for (const auto& named : questionsIn(*questions[index].showIf))
                    if (const auto earlier = indexOf(named))
                        m_dependents[earlier->first][earlier->second].push_back({step, index});
        }
    }
}

void WalkSession::takeAnswers() {
    std::vector<std::optional<QuestionIndex>> known;
    const auto repeatIn = [this](std::size_t step, int repeat) {
        m_repeats[step] = std::max(m_repeats[step], repeat + 1);
    };
    for (const auto& answer : m_walk.answers) {
        const bool possible = answer.repeat >= 0 && answer.repeat < mostRepeats;
        known.push_back(possible ? indexOf(answer.question) : std::nullopt);
        if (!known.back())
            continue;
        const auto [step, question] = *known.back();
        repeatIn(step, answer.repeat);
        m_furthest = std::max(m_furthest, QuestionPlace{step, answer.repeat, question});
    }
    if (const auto open = indexOf(m_walk.openQuestion); open && m_walk.openRepeat < mostRepeats)
        repeatIn(open->first, m_walk.openRepeat); // the next employee, of whom nothing is written yet
    for (const auto& evidence : m_walk.evidence)
        if (const auto proven = indexOf(evidence.question); proven && evidence.repeat < mostRepeats)
            repeatIn(proven->first, evidence.repeat);
    for (std::size_t step = 0; step < m_checklist.steps.size(); ++step)
        if (m_checklist.steps[step].id == m_walk.furthestStep)
            m_furthest = std::max(m_furthest, QuestionPlace{.step = step});
    for (std::size_t step = 0; step < m_checklist.steps.size(); ++step)
        for (int repeat = 0; repeat < m_repeats[step]; ++repeat)
            addStandings(step);
    for (std::size_t index = 0; index < known.size(); ++index)
        if (known[index])
            count({known[index]->first, m_walk.answers[index].repeat, known[index]->second}, index);
}

std::optional<WalkSession::QuestionIndex> WalkSession::indexOf(std::string_view path) const {
    const auto known = m_index.find(path);
    return known == m_index.end() ? std::nullopt : std::optional(known->second);
}

WalkSession::Standing& WalkSession::standing(const QuestionPlace& place) {
    return m_standings[place.step][static_cast<std::size_t>(place.repeat)][place.question];
}

const WalkSession::Standing& WalkSession::standing(const QuestionPlace& place) const {
    return m_standings[place.step][static_cast<std::size_t>(place.repeat)][place.question];
}

void WalkSession::count(const QuestionPlace& place, std::size_t answer) {
    standing(place).latest = answer;
    ++standing(place).answers;
}

void WalkSession::addStandings(std::size_t step) {
    m_standings[step].emplace_back(m_checklist.steps[step].questions.size());
}

void WalkSession::showRepeat(std::size_t step, int repeat) {
    const auto& questions = m_checklist.steps[step].questions;
    for (std::size_t index = 0; index < questions.size(); ++index)
        if (questions[index].showIf)
            standing({step, repeat, index}).shown =
                conditionHolds(*questions[index].showIf, {step, repeat, index});
}

std::optional<QuestionPlace> WalkSession::meantFrom(const QuestionPlace& from, std::string_view path) const {
    const auto named = indexOf(path);
    if (!named)
        return std::nullopt;
    return QuestionPlace{named->first, named->first == from.step ? from.repeat : 0, named->second};
}

bool WalkSession::conditionHolds(const Condition& condition, const QuestionPlace& place) const {
    return holds(condition, [&](std::string_view path) -> const Answer* {
        const auto meant = meantFrom(place, path);
        return meant && isShown(*meant) ? answerAt(*meant) : nullptr;
    });
}

// Conditions name earlier questions only, so going through the dependents in order settles each once.
void WalkSession::updateDependents(const QuestionPlace& changed) {
    std::set<QuestionPlace> open;
    const auto addDependents = [&](const QuestionPlace& place) {
        for (const auto& [step, question] : m_dependents[place.step][place.question])
            for (int repeat = 0; repeat < m_repeats[step]; ++repeat)
                if (step != place.step || repeat == place.repeat)
                    open.insert({step, repeat, question});
    };
    addDependents(changed);
    bool otherwise = false;
    while (!open.empty()) {
        const auto place = *open.begin();
        open.erase(open.begin());
        const bool shown = conditionHolds(*question(place).showIf, place);
        otherwise = std::exchange(standing(place).shown, shown) != shown || otherwise;
        addDependents(place);
    }
    if (otherwise)
        listShown();
}

const Question& WalkSession::question(const QuestionPlace& place) const {
    return m_checklist.steps[place.step].questions[place.question];
}

std::string WalkSession::pathOf(const QuestionPlace& place) const {
    return m_checklist.steps[place.step].id + "." + question(place).id;
}

std::optional<QuestionPlace> WalkSession::placeOf(std::string_view path, int repeat) const {
    const auto known = indexOf(path);
    if (!known || repeat < 0 || repeat >= m_repeats[known->first])
        return std::nullopt;
    return QuestionPlace{known->first, repeat, known->second};
}

bool WalkSession::isShown(const QuestionPlace& place) const {
    return standing(place).shown;
}

void WalkSession::listShown() {
    m_shown.clear();
    for (std::size_t step = 0; step < m_checklist.steps.size(); ++step)
        for (int repeat = 0; repeat < m_repeats[step]; ++repeat)
            for (std::size_t question = 0; question < m_checklist.steps[step].questions.size(); ++question)
                if (const QuestionPlace place{step, repeat, question}; isShown(place))
                    m_shown.push_back(place);
}

std::optional<QuestionPlace> WalkSession::after(const QuestionPlace& from) const {
    auto place = from;
    while (place.step < m_checklist.steps.size()) {
        if (place.question + 1 < m_checklist.steps[place.step].questions.size())
            ++place.question;
        else if (place.repeat + 1 < m_repeats[place.step])
            place = {place.step, place.repeat + 1, 0};
        else
            place = {place.step + 1, 0, 0};
        if (place.step < m_checklist.steps.size() && !m_checklist.steps[place.step].questions.empty() &&
            isShown(place))
            return place;
    }
    return std::nullopt;
}

std::optional<QuestionPlace> WalkSession::before(const QuestionPlace& from) const {
    auto place = from;
    while (place.step > 0 || place.repeat > 0 || place.question > 0) {
        if (place.question > 0) {
            --place.question;
        } else {
            if (place.repeat > 0)
                --place.repeat;
            else
                place = {place.step - 1, m_repeats[place.step - 1] - 1, 0};
            const auto count = m_checklist.steps[place.step].questions.size();
            if (count == 0)
                continue;
            place.question = count - 1;
        }
        if (isShown(place))
            return place;
    }
    return std::nullopt;
}

std::optional<QuestionPlace> WalkSession::open() const {
    if (const auto place = placeOf(m_walk.openQuestion, m_walk.openRepeat); place && isShown(*place))
        return place;
    const QuestionPlace first;
    if (!m_checklist.steps.empty() && !m_checklist.steps[0].questions.empty() && isShown(first))
        return first;
    return after(first);
}

void WalkSession::moveTo(const QuestionPlace& place) {
    m_walk.openQuestion = pathOf(place);
    m_walk.openRepeat = place.repeat;
    reach(place);
}

void WalkSession::reach(const QuestionPlace& place) {
    m_furthest = std::max(m_furthest, place);
    m_walk.furthestStep = m_checklist.steps[m_furthest.step].id;
}

std::optional<Error> WalkSession::closed() const {
    if (m_walk.state != WalkState::Accepted)
        return std::nullopt;
    return refusal("walk-accepted", "the walk is accepted; ask for a revision to change it", m_walk.id);
}

void WalkSession::carryOn() {
    if (m_walk.state == WalkState::Planned || m_walk.state == WalkState::RevisionAsked)
        m_walk.state = WalkState::UnderWay;
    if (m_walk.state != WalkState::WaitingForReplies && m_walk.state != WalkState::Done)
        return;
    const auto now = progress();
    const bool lacks = !now.missing.empty() || !now.missingEvidence.empty();
    m_walk.state = lacks             ? WalkState::UnderWay // something was taken back
                   : now.waiting > 0 ? WalkState::WaitingForReplies
                                     : WalkState::Done;
}

const Answer* WalkSession::answerAt(const QuestionPlace& place) const {
    const auto latest = standing(place).latest;
    return latest && !m_walk.answers[*latest].withdrawn ? &m_walk.answers[*latest] : nullptr;
}

Walk WalkSession::head() {
    constexpr auto lists = std::tuple(&Walk::answers, &Walk::reratings, &Walk::moments, &Walk::evidence,
                                      &Walk::outcomes, &Walk::notes, &Walk::interruptions, &Walk::staff);
    Walk aside; // they step aside instead of being copied: saving an answer costs the same after a thousand
    const auto swapLists = [&] {
        std::apply([&](auto... list) { (std::swap(aside.*list, m_walk.*list), ...); }, lists);
    };
    swapLists();
    auto head = m_walk;
    swapLists();
    return head;
}

Result<Answer> WalkSession::answer(const QuestionPlace& place, Answer answer) {
    const auto path = pathOf(place);
    if (const auto closed = this->closed())
        return *closed;
    answer.question = path;
    answer.repeat = place.repeat;
    if (auto wrong = unfitness(question(place), answer); !wrong.empty())
        return refusal("walk-unfit", std::move(wrong), path);
    answer.late = isLate(place, answer);
    reach(place);
    count(place, m_walk.answers.size());
    m_walk.answers.push_back(answer);
    updateDependents(place);
    carryOn();
    return answer;
}

// The end of a wait comes when it comes; everything else belongs to the moment when its step was walked.
bool WalkSession::isLate(const QuestionPlace& place, const Answer& answer) const {
    const auto* earlier = answerAt(place);
    if (earlier != nullptr && earlier->value.sent && earlier->value.sent == answer.value.sent)
        return earlier->late;
    return place.step < m_furthest.step || m_walk.state == WalkState::Done ||
           m_walk.state == WalkState::WaitingForReplies;
}

Result<int> WalkSession::addRepeat(std::size_t step) {
    if (const auto closed = this->closed())
        return *closed;
    if (m_repeats[step] >= m_checklist.steps[step].repeat)
        return refusal("walk-repeats",
                       "the step can be repeated " + std::to_string(m_checklist.steps[step].repeat) +
                           " times",
                       m_checklist.steps[step].id);
    addStandings(step);
    showRepeat(step, m_repeats[step]);
    const int repeat = m_repeats[step]++;
    listShown();
    return repeat;
}

} // namespace shopwalker
