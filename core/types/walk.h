// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Planned → under way → waiting for replies → done → accepted. A revision that is asked puts the walk under
/// way again with the next thing that is recorded.
enum class WalkState { Planned, UnderWay, WaitingForReplies, Done, Accepted, RevisionAsked };

/// The ways of walking (R-110 … R-113).
enum class WalkMethod { OwnPath, CompetitorPath, OwnFunnel };

std::string_view toWord(WalkState state);
std::string_view toWord(WalkMethod method);
std::optional<WalkState> walkStateFromWord(std::string_view word);
std::optional<WalkMethod> walkMethodFromWord(std::string_view word);

/// A point in time as a person lived it: UTC, the offset of the place, and the monotonic clock that nobody
/// can set.
struct Moment {
    std::chrono::sys_time<std::chrono::milliseconds> utc{};
    std::chrono::minutes offset{0};         ///< of local time from UTC
    std::chrono::milliseconds monotonic{0}; ///< since the device started; comparable within one `boot` only
    std::string boot;                       ///< names the run of the device that `monotonic` counts in

    bool operator==(const Moment&) const = default;
};

/// What was answered. Which members are used depends on the question's type; checklists/README.md lists them.
struct AnswerValue {
    std::vector<std::string>
        choices; ///< `yes`, `no`, option ids, `positive`, `neutral`, `negative`, emotion words
    std::optional<double> number;   ///< scale, number, money, count, or seconds of a duration or reply timer
    std::string text;               ///< words; the promise of a promise question
    std::string found;              ///< promise: what was really found
    std::string currency;           ///< money: ISO 4217
    std::string reaction;           ///< of a tick list: one of `reactionWords`; empty: none
    std::vector<double> laps;       ///< duration: seconds of each lap
    std::optional<Moment> sent;     ///< reply timer: when the message went out
    std::optional<Moment> replied;  ///< reply timer: when the answer came; none: still waiting, or given up
    std::optional<Moment> gaveUp;   ///< reply timer: when waiting ended without an answer
    std::optional<Moment> promised; ///< reply timer: by when the company said it would answer

    bool operator==(const AnswerValue&) const = default;
};

/// One answer to one question. An answer is never overwritten: a later one to the same question is kept
/// beside it.
struct Answer {
    std::string question; ///< `step.question` of the walk's checklist
    int repeat = 0;       ///< which employee, visit …: 0 for the first
    AnswerValue value;
    bool notApplicable = false;
    bool late = false;      ///< written down after the walk had moved on
    bool fromScan = false;  ///< a scan's finding that the shopper confirmed
    bool withdrawn = false; ///< the earlier answers are taken back: nothing is answered any more
    Moment at;
    std::chrono::milliseconds spent{0};       ///< on the question, without pauses
    std::chrono::milliseconds interrupted{0}; ///< paused or in the background meanwhile

    bool operator==(const Answer&) const = default;
};

/// A later step that changes the judgement of an earlier touchpoint. Both judgements stay.
struct Rerating {
    std::string step;     ///< the touchpoint judged anew
    std::string fromStep; ///< where the shopper stood when judging
    std::string reaction; ///< `positive`, `neutral` or `negative`
    std::string reason;
    Moment at;

    bool operator==(const Rerating&) const = default;
};

/// A moment noted in passing, to be explained later (discreet mode).
struct NotedMoment {
    Moment at;
    std::string step;
    std::string note;
    std::string id;          ///< a UUID
    std::string explanation; ///< what it was, written down later
    std::optional<Moment> explained;

    bool operator==(const NotedMoment&) const = default;
};

inline constexpr std::array<std::string_view, 3> reactionWords{"positive", "neutral", "negative"};
/// What the customer decides at a step: to go on along the chain, or one of its ends; `stops`:
/// nothing leads on from here, a dead end.
inline constexpr std::array<std::string_view, 7> decisionWords{"goes-on",    "starts", "buys", "buys-again",
                                                               "recommends", "leaves", "stops"};
/// What the step did to the relation.
inline constexpr std::array<std::string_view, 5> effectWords{"gained", "lost", "reputation-confirmed",
                                                             "relation-strengthened", "disappointed"};
/// Whom of the company's customers a walk plays.
inline constexpr std::array<std::string_view, 3> customerStatusWords{"potential", "current", "former"};
/// Problems, objections and requests of a customer that the shopper foresees, tricks worth adopting
/// and anything else.
inline constexpr std::array<std::string_view, 5> noteKinds{"objection", "problem", "request", "trick",
                                                           "remark"};

/// What the shopper is left with after a step. A later one of the same step and repeat counts; all stay.
struct StepOutcome {
    std::string step;
    int repeat = 0;
    std::string reaction;             ///< one of `reactionWords`; empty: not judged
    std::string decision;             ///< one of `decisionWords`; empty: none was made
    std::vector<std::string> effects; ///< of `effectWords`
    std::string emotion;
    std::string obstacle; ///< what blocked the customer (R-118)
    Moment at;

    bool operator==(const StepOutcome&) const = default;
};

/// A thought that belongs to a step but answers no question. Written anew under its id when it is changed;
/// without text it is withdrawn.
struct WalkNote {
    std::string id; ///< a UUID
    std::string step;
    std::string kind; ///< one of `noteKinds`
    std::string text;
    Moment at;

    bool operator==(const WalkNote&) const = default;
};

/// Time in which the shopper did not walk: `pause` was asked for, `background` means that another app was in
/// front, or that this one was killed.
struct Interruption {
    std::string kind;
    std::string step;
    Moment from;
    std::optional<Moment> to; ///< none: it lasts

    bool operator==(const Interruption&) const = default;
};

/// Somebody of the company whom the shopper met. Names are off by default and can be erased.
struct StaffMember {
    std::string step;
    int repeat = 0;
    std::string role; ///< "receptionist"
    std::string name;
    Moment at{}; ///< written down, or corrected last

    bool operator==(const StaffMember&) const = default;
};

/// One touch of a running stopwatch, tap counter or call; core/checklist/walk/stopwatch.h says what they add
/// up to. Kept until the answer is recorded, so that a tool runs on over a restart.
struct Press {
    std::string tool; ///< `step.question`, or any name that the screen gives its tool
    int repeat = 0;
    std::string kind; ///< `start tap lap answered hold resume stop undo`
    Moment at;

    bool operator==(const Press&) const = default;
};

/// A photo, sound or note that proves an answer. Files are named by their content, so none is ever
/// overwritten.
struct WalkEvidence {
    std::string id;       ///< a UUID
    std::string question; ///< `step.question`; empty: of the whole walk
    int repeat = 0;
    std::string kind;   ///< `photo`, `audio`, `note`, `receipt` (of the purchase), `markup` (drawn over `of`)
    std::string hash;   ///< SHA-256 of the file, hexadecimal; empty for a note
    std::string suffix; ///< of the file: `jpg`
    std::int64_t bytes = 0;
    std::string caption; ///< for a note: its words
    std::string source;  ///< `camera`, `gallery` or `file`
    Moment at;
    std::string of;                  ///< markup: id of the photo that lies untouched below it
    std::optional<Moment> discarded; ///< thrown away since then; its file may be gone

    bool operator==(const WalkEvidence&) const = default;
};

/// One pass through a checklist by a shopper.
struct Walk {
    std::string id;
    std::string company;
    std::string location; ///< branch
    std::string checklist;
    int checklistVersion = 1;
    std::string checklistHash; ///< of the checklist's file, so that the very text can be found again
    WalkState state = WalkState::Planned;
    WalkMethod method = WalkMethod::CompetitorPath;
    std::string tester; ///< an alias; names are off by default
    bool insider = false;
    std::string persona;
    std::string customerStatus; ///< one of `customerStatusWords`; empty: not said
    std::string entrance;       ///< the channel the shopper came through
    std::string device;
    std::optional<Moment> windowFrom; ///< when the visit is wanted
    std::optional<Moment> windowTo;
    std::optional<double> purchase;
    std::string currency;
    std::string openQuestion; ///< where to reopen: `step.question`
    int openRepeat = 0;
    std::string furthestStep;    ///< the last step that was reached; what is answered before it is late
    std::vector<Answer> answers; ///< in the order they were given
    std::vector<Rerating> reratings;
    std::vector<NotedMoment> moments;
    std::vector<WalkEvidence> evidence;
    std::vector<StepOutcome> outcomes;
    std::vector<WalkNote> notes;
    std::vector<Interruption> interruptions;
    std::vector<StaffMember> staff;
    std::string revisionReason;
    std::optional<Moment> reviewed;       ///< when it was accepted, or a revision was asked
    std::chrono::sys_seconds changedAt{}; ///< when it was last saved, on the device that did

    bool operator==(const Walk&) const = default;
};

} // namespace shopwalker
