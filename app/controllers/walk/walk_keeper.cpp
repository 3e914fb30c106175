// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_keeper.h"

#include "app/controllers/walk/walk_shelf.h"
#include "core/checklist/walk/walk_clock.h"

namespace shopwalker {

namespace {

constexpr std::chrono::seconds shortAbsence(30); ///< a shorter one is no interruption

std::chrono::sys_seconds seconds(const Moment& moment) {
    return std::chrono::floor<std::chrono::seconds>(moment.utc);
}

/// When the walk was last touched, as far as the workspace tells.
std::chrono::sys_time<std::chrono::milliseconds> lastSign(const Walk& walk,
                                                          const std::vector<Press>& presses) {
    std::chrono::sys_time<std::chrono::milliseconds> last = walk.changedAt;
    for (const auto& answer : walk.answers)
        last = std::max(last, answer.at.utc);
    for (const auto& moment : walk.moments)
        last = std::max(last, moment.at.utc);
    for (const auto& evidence : walk.evidence)
        last = std::max(last, evidence.at.utc);
    for (const auto& interruption : walk.interruptions)
        last = std::max(last, interruption.to.value_or(interruption.from).utc);
    for (const auto& press : presses)
        last = std::max(last, press.at.utc);
    return last;
}

} // namespace

WalkKeeper::WalkKeeper(WalkShelf& shelf, MomentSource now, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_now(std::move(now)) {}

void WalkKeeper::open(Checklist checklist, Walk walk, const std::vector<Draft>& drafts,
                      std::vector<Press> presses) {
    setAside();
    m_session = std::make_unique<WalkSession>(std::move(checklist), std::move(walk));
    m_drafts.clear();
    for (const auto& draft : drafts)
        m_drafts[{draft.question, draft.repeat}] = draft.text;
    m_presses = std::move(presses);
    keepRepeats();
    m_keptState = m_session->walk().state;
    m_savedAt.reset();
    m_arrived = now();
    markAbsence();
    emit opened();
    emit changed();
}

/// The next employee, of whom nothing but a draft or a running tool is there.
void WalkKeeper::keepRepeats() {
    const auto keepRepeat = [this](const std::string& tool, int repeat) {
        const auto place = m_session->placeOf(tool.substr(0, tool.find('#')), 0);
        while (place && repeat >= m_session->repeatsOf(place->step) && m_session->addRepeat(place->step)) {
        }
    };
    for (const auto& [place, text] : m_drafts)
        keepRepeat(place.first, place.second);
    for (const auto& press : m_presses)
        keepRepeat(press.tool, press.repeat);
}

/// A program that was killed, or left without a word, wrote no end: since its last change nobody walked.
void WalkKeeper::markAbsence() {
    comeBack();
    const auto& walk = m_session->walk();
    auto left = now();
    left.utc = lastSign(walk, m_presses);
    left.boot.clear(); // no clock but the calendar's knows it
    if (walk.state != WalkState::UnderWay || isPaused() || elapsed(left, now()) < shortAbsence)
        return;
    m_session->interrupt("background", left);
    comeBack();
}

void WalkKeeper::setAside() {
    if (m_session && m_unsavedOf.contains(id()))
        m_waiting[id()] = {m_session->walk(), drafts(), m_presses};
}

const WalkKeeper::Waiting* WalkKeeper::waiting(const std::string& walk) const {
    const auto found = m_waiting.find(walk);
    return found == m_waiting.end() ? nullptr : &found->second;
}

std::optional<Walk> WalkKeeper::unsavedWalk() const {
    if (m_session)
        return m_session->walk();
    return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->second.walk);
}

std::vector<Draft> WalkKeeper::drafts() const {
    std::vector<Draft> drafts;
    for (const auto& [place, text] : m_drafts)
        drafts.push_back({place.first, place.second, text});
    return drafts;
}

void WalkKeeper::close() {
    setAside();
    m_session.reset();
    m_drafts.clear();
    m_presses.clear();
    emit closed();
    emit changed();
}

void WalkKeeper::useChecklist(Checklist checklist) {
    if (!m_session)
        return;
    m_session = std::make_unique<WalkSession>(std::move(checklist), m_session->walk());
    keepRepeats();
    emit changed();
}

void WalkKeeper::keepWhole() {
    if (!m_session)
        return;
    keep([walk = m_session->walk(), drafts = drafts(), presses = m_presses,
          at = seconds(now())](WalkStore& store) -> Result<Done> {
        if (const auto received = store.receive(walk, at); !received)
            return received.error();
        for (const auto& draft : drafts)
            if (auto done = store.saveDraft(walk.id, draft); !done)
                return done;
        const auto known = store.presses(walk.id);
        if (!known)
            return known.error();
        for (auto index = known.value().size(); index < presses.size(); ++index)
            if (auto done = store.addPress(walk.id, presses[index]); !done)
                return done;
        return Done{};
    });
}

void WalkKeeper::keep(Change change) {
    ++m_unsaved;
    ++m_unsavedOf[id()];
    m_shelf.write(std::move(change), [this, walk = id(), kept = QPointer(this)] {
        if (!kept)
            return;
        --m_unsaved;
        if (--m_unsavedOf[walk] == 0) {
            m_unsavedOf.erase(walk);
            m_waiting.erase(walk);
        }
        m_savedAt = now();
        emit saved();
    });
    emit changed();
}

void WalkKeeper::keepHead() {
    m_keptState = m_session->walk().state;
    keep([head = m_session->head(), at = seconds(now())](WalkStore& store) {
        return store.saveHead(head, at);
    });
}

Result<Answer> WalkKeeper::record(const QuestionPlace& place, Answer answer) {
    if (answer.at == Moment{})
        answer.at = now();
    if (m_arrived && m_session->open() == place) {
        answer.interrupted = interruptedBetween(m_session->walk().interruptions, *m_arrived, answer.at);
        answer.spent = elapsed(*m_arrived, answer.at) - answer.interrupted;
    }
    auto recorded = m_session->answer(place, std::move(answer));
    if (recorded)
        keepAnswer(recorded.value());
    return recorded;
}

void WalkKeeper::keepAnswer(const Answer& answer) {
    m_drafts.erase({answer.question, answer.repeat});
    forgetPresses(answer.question, answer.repeat);
    m_keptState = m_session->walk().state;
    keep([head = m_session->head(), answer](WalkStore& store) {
        return store.addAnswer(head, answer, seconds(answer.at));
    });
}

Result<Answer>
WalkKeeper::answerTimer(const std::string& question, int repeat,
                        const std::function<Result<Answer>(WalkSession&, const QuestionPlace&)>& deed) {
    const auto place = m_session->placeOf(question, repeat);
    if (!place)
        return Error{"walk-unknown", "the checklist has no such question", question};
    auto answer = deed(*m_session, *place);
    if (answer)
        keepAnswer(answer.value());
    return answer;
}

void WalkKeeper::moveTo(const QuestionPlace& place) {
    m_session->moveTo(place);
    m_arrived = now();
    keepHead();
}

Result<int> WalkKeeper::addRepeat(std::size_t step) {
    auto repeat = m_session->addRepeat(step);
    emit changed();
    return repeat;
}

EvidenceFiles WalkKeeper::files() const {
    return EvidenceFiles(m_shelf.evidenceFolder());
}

void WalkKeeper::interrupt(const char* kind) {
    if (!m_session)
        return;
    if (const auto begun = m_session->interrupt(kind, now()))
        keep([id = id(), begun = *begun](WalkStore& store) { return store.saveInterruption(id, begun); });
}

void WalkKeeper::resume(std::string_view kind) {
    if (!m_session)
        return;
    for (const auto& ended : m_session->resume(now(), kind))
        keep([id = id(), ended](WalkStore& store) { return store.saveInterruption(id, ended); });
}

bool WalkKeeper::isPaused() const {
    if (!m_session)
        return false;
    const auto& interruptions = m_session->walk().interruptions;
    return std::any_of(interruptions.begin(), interruptions.end(), [](const auto& interruption) {
        return interruption.kind == "pause" && !interruption.to;
    });
}

std::vector<Press> WalkKeeper::presses(const std::string& tool, int repeat) const {
    std::vector<Press> presses;
    std::copy_if(m_presses.begin(), m_presses.end(), std::back_inserter(presses),
                 [&](const auto& press) { return press.tool == tool && press.repeat == repeat; });
    return presses;
}

void WalkKeeper::press(Press press) {
    m_presses.push_back(press);
    keep([id = id(), press](WalkStore& store) { return store.addPress(id, press); });
}

void WalkKeeper::clearPresses(const std::string& tool, int repeat) {
    forgetPresses(tool, repeat);
    keep([id = id(), tool, repeat](WalkStore& store) { return store.clearPresses(id, tool, repeat); });
}

void WalkKeeper::forgetPresses(const std::string& tool, int repeat) {
    std::erase_if(m_presses, [&](const auto& press) { return press.tool == tool && press.repeat == repeat; });
}

std::string WalkKeeper::draft(const std::string& question, int repeat) const {
    const auto found = m_drafts.find({question, repeat});
    return found == m_drafts.end() ? std::string() : found->second;
}

bool WalkKeeper::hasDraft(const std::string& question, int repeat) const {
    return m_drafts.contains({question, repeat});
}

void WalkKeeper::saveDraft(const std::string& question, int repeat, const std::string& text) {
    const auto place = m_session ? m_session->placeOf(question, repeat) : std::nullopt;
    const bool clears = place && m_session->answerAt(*place) != nullptr;
    if (!m_session ||
        (hasDraft(question, repeat) ? draft(question, repeat) == text : text.empty() && !clears))
        return;
    m_drafts[{question, repeat}] = text;
    keep([id = m_session->walk().id, draft = Draft{question, repeat, text}](WalkStore& store) {
        return store.saveDraft(id, draft);
    });
}

Result<WalkState> WalkKeeper::lead(const std::function<Result<WalkState>(WalkSession&)>& step) {
    auto state = step(*m_session);
    if (state)
        keepHead();
    return state;
}

} // namespace shopwalker
