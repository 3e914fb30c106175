// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walk_findings.h"

#include "core/checklist/walk/tick_lines.h"
#include "core/checklist/walk/walk_session.h"

#include <QString>
#include <algorithm>
#include <set>

namespace shopwalker {

namespace {

std::string answeredWords(const Answer& answer) {
    const auto& value = answer.value;
    if (answer.notApplicable)
        return {};
    if (!value.choices.empty())
        return value.choices.front();
    if (value.number)
        return QString::number(*value.number).toStdString();
    return value.text;
}

Presence presenceOf(const Question& question, const Answer& answer) {
    if (answer.notApplicable)
        return Presence::NotApplicable;
    const bool denied = question.type == QuestionType::YesNo && !answer.value.choices.empty() &&
                        answer.value.choices.front() == "no";
    return denied ? Presence::Absent : Presence::Present;
}

/// The question of a step whose answer decides on the step's own touchpoint; null when any answer does.
const Question* decidingQuestion(const Checklist& checklist, const Step& step) {
    const auto found =
        std::find_if(step.questions.begin(), step.questions.end(), [&](const Question& question) {
            return question.prefill == step.touchpoint ||
                   (checklist.kind == tickListKind && question.type == QuestionType::YesNo);
        });
    return found == step.questions.end() ? nullptr : &*found;
}

bool outweighs(Presence stronger, Presence weaker) {
    const auto rank = [](Presence presence) {
        return presence == Presence::Present ? 2 : presence == Presence::Absent ? 1 : 0;
    };
    return rank(stronger) > rank(weaker);
}

bool isCriticalFailure(const Question& question, const Answer& answer) {
    return question.critical && question.type == QuestionType::YesNo && !answer.notApplicable &&
           !answer.value.choices.empty() && answer.value.choices.front() != question.good;
}

/// The steps, and their repeats, at which what matters failed.
std::set<std::pair<std::size_t, int>> failedSteps(const WalkSession& session) {
    std::set<std::pair<std::size_t, int>> failed;
    for (const auto& place : session.shownPlaces())
        if (const auto* answer = session.answerAt(place);
            answer != nullptr && isCriticalFailure(session.question(place), *answer))
            failed.insert({place.step, place.repeat});
    return failed;
}

class Findings {
public:
    explicit Findings(const Checklist& checklist)
        : m_checklist(checklist) {}

    void add(const std::string& touchpoint, Presence presence, const Answer& answer) {
        auto known = std::find_if(m_list.begin(), m_list.end(),
                                  [&](const Finding& finding) { return finding.touchpoint == touchpoint; });
        if (known == m_list.end()) {
            m_list.push_back({.touchpoint = touchpoint, .presence = presence, .source = FindingSource::Walk});
            known = std::prev(m_list.end());
        } else if (outweighs(presence, known->presence)) {
            known->presence = presence;
            known->values.clear(); // they spoke for what is outweighed
        } else if (presence != known->presence) {
            return;
        }
        known->values.push_back(
            {.value = answeredWords(answer), .rule = m_checklist.id + "#" + answer.question});
    }

    std::vector<Finding> take() { return std::move(m_list); }

private:
    const Checklist& m_checklist;
    std::vector<Finding> m_list;
};

} // namespace

std::vector<Finding> walkFindings(const Checklist& checklist, const Walk& walk) {
    return walkFindings(WalkSession(checklist, walk));
}

std::vector<Finding> walkFindings(const WalkSession& session) {
    const auto& checklist = session.checklist();
    Findings findings(checklist);
    const auto failed = failedSteps(session);
    for (const auto& place : session.shownPlaces()) {
        const auto* answer = session.answerAt(place);
        if (answer == nullptr)
            continue;
        const auto& step = checklist.steps[place.step];
        const auto& question = session.question(place);
        const auto* deciding = decidingQuestion(checklist, step);
        if (!question.prefill.empty())
            findings.add(question.prefill, presenceOf(question, *answer), *answer);
        if (step.touchpoint.empty() && question.prefill.empty() && checklist.kind == tickListKind)
            if (const auto own = tickedTouchpoint(checklist, step, question); !own.empty())
                findings.add(own, presenceOf(question, *answer), *answer);
        if (step.touchpoint.empty() || question.prefill == step.touchpoint)
            continue;
        if (deciding == nullptr && failed.contains({place.step, place.repeat}))
            continue; // whoever could not book has not met the booking
        if (deciding == nullptr)
            findings.add(step.touchpoint, answer->notApplicable ? Presence::NotApplicable : Presence::Present,
                         *answer);
        else if (deciding->id == question.id)
            findings.add(step.touchpoint, presenceOf(question, *answer), *answer);
    }
    return findings.take();
}

} // namespace shopwalker
