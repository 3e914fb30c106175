// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"
#include "core/types/walk.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace shopwalker {

/// One question at one place of a walk.
struct QuestionPlace {
    std::size_t step = 0; ///< index in Checklist::steps
    int repeat = 0;
    std::size_t question = 0; ///< index in Step::questions

    auto operator<=>(const QuestionPlace&) const = default;
};

/// How far a walk is. Hidden questions do not count.
struct WalkProgress {
    int answered = 0;
    int shown = 0;
    int waiting = 0;                            ///< reply timers that run
    std::vector<QuestionPlace> missing;         ///< required and not answered
    std::vector<QuestionPlace> missingEvidence; ///< answered, but their proof is not there

    bool complete() const { return missing.empty() && missingEvidence.empty() && waiting == 0; }
};

/// Whether proof of the kind `need` (`photo`, `audio`, `note`, `any`) exists for an answer.
using HasEvidence = std::function<bool(const Answer& answer, const std::string& need)>;

/// Whether the walk's own evidence, without what was discarded, holds such a proof.
bool hasProof(const Walk& walk, const Answer& answer, const std::string& need);

/// A walk in progress: what is asked next, what an answer changes, when the walk is over. It knows no screen,
/// no clock and no store: times come in with the answers, and the caller saves `walk()` or what a call
/// returned.
///
/// An accepted walk is closed: whatever would change it is refused with `walk-accepted`. Whoever records
/// something puts a planned walk, or one that is to be revised, under way; a walk that waits for replies is
/// done with the last one. Each refusal has a code `walk-…` of its own, for the app's words.
///
/// The cost of an answer does not grow with the checklist: only questions whose condition names the answered
/// one are looked at again.
class WalkSession {
public:
    /// The walk's answers to questions that the checklist does not know (a retired id, an impossible repeat)
    /// are kept and ignored.
    WalkSession(Checklist checklist, Walk walk);

    const Checklist& checklist() const { return m_checklist; }
    const Walk& walk() const { return m_walk; }
    const Question& question(const QuestionPlace& place) const;
    std::string pathOf(const QuestionPlace& place) const; ///< `step.question`
    std::optional<QuestionPlace> placeOf(std::string_view path, int repeat) const;

    /// All places in the order of the walk, hidden ones left out. Valid until an answer shows or hides a
    /// question, or a step is repeated once more.
    const std::vector<QuestionPlace>& shownPlaces() const { return m_shown; }
    bool isShown(const QuestionPlace& place) const;
    /// The neighbours among the shown places; nothing at the ends.
    std::optional<QuestionPlace> after(const QuestionPlace& place) const;
    std::optional<QuestionPlace> before(const QuestionPlace& place) const;
    /// Where to reopen: the open question, else the first that is shown.
    std::optional<QuestionPlace> open() const;
    void moveTo(const QuestionPlace& place);

    /// The latest answer at a place; null when there is none, or it was withdrawn.
    const Answer* answerAt(const QuestionPlace& place) const;
    int timesAnswered(const QuestionPlace& place) const { return standing(place).answers; }
    /// The walk without its lists, as it stands at its head.
    Walk head();

    /// Records an answer. Refused when the value does not fit the question's type, or when "not applicable"
    /// is not allowed. The answer becomes `late` when the walk has moved beyond its step.
    Result<Answer> answer(const QuestionPlace& place, Answer answer);

    /// Starts another repeat of a step (the next employee). Fails at the step's limit.
    Result<int> addRepeat(std::size_t step);
    int repeatsOf(std::size_t step) const { return m_repeats[step]; }

    /// A reply came at `came`, which is noted at `at`, or waiting for it is given up: the latest answer once
    /// more, with the end of the wait. Refused where no timer runs, before the message, and in the future.
    Result<Answer> recordReply(const QuestionPlace& place, const Moment& came, const Moment& at);
    Result<Answer> recordReply(const QuestionPlace& place, const Moment& at) {
        return recordReply(place, at, at);
    }
    Result<Answer> giveUpWaiting(const QuestionPlace& place, const Moment& at);
    /// The company said by when it would reply; the wait goes on.
    Result<Answer> recordPromise(const QuestionPlace& place, const Moment& by, const Moment& at);

    Result<Done> rerate(Rerating rerating);
    Result<Done> note(NotedMoment moment);
    /// What a noted moment was. Returns the moment as it is to be stored; refused when there is none of the
    /// id.
    Result<NotedMoment> explain(std::string_view id, std::string explanation, const Moment& at);

    /// What the shopper is left with after a step. Refused for an unknown step or word.
    Result<Done> conclude(StepOutcome outcome);
    /// The outcome that counts; null when there is none.
    const StepOutcome* outcomeOf(std::string_view step, int repeat) const;
    /// The reaction that counts: a later step may have changed it. Empty when none was judged.
    std::string reactionTo(std::string_view step) const;
    /// A new note, or one written anew under its id. Refused for an unknown kind.
    Result<Done> write(WalkNote note);
    /// Somebody met at a step; replaces whoever had the same role there. A name is taken away from an
    /// accepted walk too.
    Result<Done> meet(StaffMember member);

    Result<Done> attach(WalkEvidence evidence);
    /// Returns the evidence as it is to be stored; refused when there is none of the id.
    Result<WalkEvidence> discard(std::string_view id, const Moment& at);

    /// The shopper stops walking (`pause` or `background`); the open question is where. Returns what is to be
    /// stored; nothing when an interruption of this kind lasts already.
    std::optional<Interruption> interrupt(std::string kind, const Moment& at);
    /// Ends every interruption that lasts, or those of one kind, and returns them; also after a restart.
    std::vector<Interruption> resume(const Moment& at, std::string_view kind = {});

    /// What the shopper paid. Refused without a currency (ISO 4217) or below zero.
    Result<Done> setPurchase(double amount, std::string currency);

    /// Proof is looked for in the walk's own evidence.
    WalkProgress progress() const;
    WalkProgress progress(const HasEvidence& hasEvidence) const;

    /// Planned → under way.
    Result<WalkState> start();
    /// Under way, or to be revised → waiting for replies, or done when nothing is waited for. Fails when
    /// something is missing.
    Result<WalkState> finish();
    Result<WalkState> finish(const HasEvidence& hasEvidence);
    /// Done → accepted, or → revision asked with a reason.
    Result<WalkState> accept(const Moment& at);
    Result<WalkState> askRevision(std::string reason, const Moment& at);

private:
    using QuestionIndex = std::pair<std::size_t, std::size_t>; ///< step, question

    /// How one question stands at one place.
    struct Standing {
        bool shown = true;
        std::optional<std::size_t> latest; ///< index in Walk::answers
        int answers = 0;
    };

    struct PathHash {
        using is_transparent = void; // a view finds a string
        std::size_t operator()(std::string_view path) const { return std::hash<std::string_view>()(path); }
    };

    static Error refusal(const char* code, std::string text, std::string where);
    std::optional<Error> closed() const; ///< why nothing may change any more
    void carryOn();
    void reach(const QuestionPlace& place);
    std::optional<QuestionIndex> indexOf(std::string_view path) const;
    bool knowsStep(std::string_view id) const;
    bool isLate(const QuestionPlace& place, const Answer& answer) const;
    Result<Answer> endWait(const QuestionPlace& place, const Moment& end, const Moment& at, bool replied);
    /// The place that a condition at `from` means: in a repeated step the same repeat, of other steps the
    /// first.
    std::optional<QuestionPlace> meantFrom(const QuestionPlace& from, std::string_view path) const;
    bool conditionHolds(const Condition& condition, const QuestionPlace& place) const;
    void findDependents();
    void takeAnswers();
    void addStandings(std::size_t step);
    void showRepeat(std::size_t step, int repeat);
    void count(const QuestionPlace& place, std::size_t answer);
    Standing& standing(const QuestionPlace& place);
    const Standing& standing(const QuestionPlace& place) const;
    void updateDependents(const QuestionPlace& changed);
    void listShown();

    Checklist m_checklist;
    Walk m_walk;
    std::vector<int> m_repeats;
    std::unordered_map<std::string, QuestionIndex, PathHash, std::equal_to<>> m_index;
    std::vector<std::vector<std::vector<QuestionIndex>>> m_dependents; ///< whose condition names a question
    std::vector<std::vector<std::vector<Standing>>> m_standings;       ///< step, repeat, question
    std::vector<QuestionPlace> m_shown;
    QuestionPlace m_furthest;
};

} // namespace shopwalker
