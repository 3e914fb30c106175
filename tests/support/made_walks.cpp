// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_walks.h"

namespace shopwalker::test {

Answer chosen(std::vector<std::string> choices) {
    Answer answer;
    answer.value.choices = std::move(choices);
    return answer;
}

Answer numbered(double number) {
    Answer answer;
    answer.value.number = number;
    return answer;
}

Answer notApplicable() {
    Answer answer;
    answer.notApplicable = true;
    return answer;
}

Answer timed(std::int64_t sent, std::optional<double> seconds) {
    using std::chrono::milliseconds;
    const auto at = [](double time) {
        return std::chrono::sys_time<milliseconds>(milliseconds(static_cast<std::int64_t>(time * 1000)));
    };
    Answer answer;
    answer.value.sent = Moment{.utc = at(static_cast<double>(sent))};
    if (seconds)
        answer.value.replied = Moment{.utc = at(static_cast<double>(sent) + *seconds)};
    return answer;
}

AskedQuestion reaction(const std::string& word) {
    return {{.id = "reaction", .type = QuestionType::Reaction, .label = "Reaction"}, chosen({word})};
}

AskedQuestion yesNo(const std::string& id, const std::string& answer, double weight, bool critical) {
    return {{.id = id, .type = QuestionType::YesNo, .label = id, .weight = weight, .critical = critical},
            chosen({answer})};
}

WalkedStep step(std::string touchpoint, std::string stage, std::string channel,
                std::vector<AskedQuestion> asked) {
    return {.id = touchpoint,
            .title = touchpoint,
            .touchpoint = touchpoint,
            .stage = std::move(stage),
            .channel = std::move(channel),
            .asked = std::move(asked)};
}

WalkedPath walked(std::string id, std::string tester, std::vector<WalkedStep> steps) {
    WalkedPath path;
    path.walk.id = std::move(id);
    path.walk.checklist = "test/walk";
    path.walk.tester = std::move(tester);
    path.walk.state = WalkState::Done;
    path.steps = std::move(steps);
    return path;
}

} // namespace shopwalker::test
