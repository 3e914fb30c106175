// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// What kind of answer a question takes; checklists/README.md explains each.
enum class QuestionType {
    YesNo,
    Scale,
    Choice,
    MultiChoice,
    Number,
    Money,
    Text,
    Duration,
    Count,
    DateTime,
    Photo,
    Audio,
    Place,
    Reaction,
    Emotion,
    Promise,
    ReplyTimer,
};

std::string_view toWord(QuestionType type);
std::optional<QuestionType> questionTypeFromWord(std::string_view word);

/// A condition on earlier answers: one comparison, or a combination of conditions.
struct Condition {
    enum class Kind { Equals, NotEquals, AtLeast, AtMost, Answered, All, Any };
    Kind kind = Kind::Answered;
    std::string question; ///< `step.question`
    std::string value;    ///< an option's id, `yes`, or a number as text
    std::vector<Condition> parts;

    bool operator==(const Condition&) const = default;
};

struct Option {
    std::string id;
    std::string label;
    std::optional<double> score; ///< points 0–100; none: the option is not scored

    bool operator==(const Option&) const = default;
};

/// Where points begin and end: `good` earns 100, `bad` earns 0, linear between, clamped (DESIGN 11).
struct Target {
    double good = 0;
    double bad = 0;
    std::string unit; ///< `rings`, `s`, `min`, `h`, `%`; empty for a bare number

    bool operator==(const Target&) const = default;
};

/// Which proof an answer needs before the walk is complete.
struct EvidenceRule {
    std::string need; ///< `photo`, `audio`, `note` or `any`
    std::optional<Condition> when;

    bool operator==(const EvidenceRule&) const = default;
};

struct Question {
    std::string id; ///< unique in its step
    QuestionType type = QuestionType::YesNo;
    std::string label;
    std::string help;
    std::vector<Option> options;
    bool required = false;
    double weight = 1;
    bool critical = false; ///< a failure is shown beside the score
    bool notApplicable = true;
    std::optional<Condition> showIf;
    std::optional<EvidenceRule> evidence;
    std::optional<Target> target;
    std::string good = "yes";          ///< which answer of a yes/no question earns the points
    int scaleTo = 5;                   ///< a scale runs from 1 to this
    std::string sells;                 ///< what this touch sells (R-063)
    std::string audience = "outsider"; ///< `outsider`: any shopper can know; `owner`: the company alone
    std::string prefill;               ///< touchpoint id whose scan finding is offered as answer
    std::string fromCall; ///< what of call mode answers it: `answered`, `rings`, `answer-time`, `hold-time`,
                          ///< `talk-time`

    bool operator==(const Question&) const = default;
};

/// One touchpoint of the chain with what is asked about it.
struct Step {
    std::string id;
    std::string title;
    std::string touchpoint; ///< a touchpoint id of the catalogue; may be empty
    std::string stage;
    std::string channel;
    int repeat = 1; ///< how often it may be answered in one walk (three employees)
    std::vector<Question> questions;

    bool operator==(const Step&) const = default;
};

/// The kind of checklists whose lines are ticked: what a company has, without a walk.
inline constexpr std::string_view tickListKind = "inventory";

/// A chain of steps with questions: what a shopper walks through.
struct Checklist {
    std::string id; ///< equals its path: `clinic/walk`
    int version = 1;
    std::string kind; ///< `walk`, `channel`, `chain` or `inventory`
    std::string title;
    std::string summary;
    std::string source; ///< requirement or article it follows; may be empty
    std::vector<Step> steps;

    bool operator==(const Checklist&) const = default;
};

std::size_t questionCount(const Checklist& checklist);

} // namespace shopwalker
