// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/call_answers.h"

#include "core/checklist/walk/walk_clock.h"

namespace shopwalker {

namespace {

double seconds(std::chrono::milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

/// Each time on hold, which the reading has as a sum.
std::vector<double> holdsOf(const std::vector<Press>& call) {
    std::vector<double> holds;
    for (std::size_t i = 0; i + 1 < call.size(); ++i)
        if (call[i].kind == "hold")
            holds.push_back(seconds(elapsed(call[i].at, call[i + 1].at)));
    return holds;
}

std::optional<AnswerValue> valueOf(std::string_view measure, const CallReading& reading,
                                   const std::vector<Press>& call) {
    const bool answered = reading.answeredAfter.has_value();
    if (measure == "answered")
        return AnswerValue{.choices = {answered ? "yes" : "no"}};
    if (measure == "rings")
        return AnswerValue{.number = reading.rings};
    if (measure == "answer-time")
        return AnswerValue{
            .number = seconds(reading.answeredAfter.value_or(elapsed(call.front().at, call.back().at)))};
    if (measure == "hold-time" && answered)
        return AnswerValue{.number = seconds(reading.onHold), .laps = holdsOf(call)};
    if (measure == "talk-time" && answered)
        return AnswerValue{.number = seconds(reading.talked)};
    return std::nullopt;
}

} // namespace

std::vector<Press> lastCall(const std::vector<Press>& presses) {
    std::vector<Press> call;
    for (const auto& press : presses) {
        if (press.kind == "start")
            call.clear();
        if (press.kind != "undo")
            call.push_back(press);
        else if (!call.empty())
            call.pop_back();
    }
    return call;
}

CallPhase phaseOf(const std::vector<Press>& call) {
    if (call.empty())
        return CallPhase::Ready;
    const auto& last = call.back().kind;
    if (last == "start" || last == "tap")
        return CallPhase::Ringing;
    if (last == "stop")
        return CallPhase::Over;
    return last == "hold" ? CallPhase::OnHold : CallPhase::Talking;
}

bool accepts(CallPhase phase, std::string_view kind) {
    if (kind == "start")
        return phase == CallPhase::Ready || phase == CallPhase::Over;
    if (kind == "tap" || kind == "answered")
        return phase == CallPhase::Ringing;
    if (kind == "hold")
        return phase == CallPhase::Talking;
    if (kind == "resume")
        return phase == CallPhase::OnHold;
    if (kind == "undo")
        return phase != CallPhase::Ready;
    return kind == "stop" && phase != CallPhase::Ready && phase != CallPhase::Over;
}

std::vector<std::pair<std::string, AnswerValue>> answersOf(const std::vector<Press>& call, const Step& step) {
    std::vector<std::pair<std::string, AnswerValue>> answers;
    if (phaseOf(call) != CallPhase::Over)
        return answers;
    const auto reading = readCall(call, call.back().at);
    for (const auto* measure : {"answered", "rings", "answer-time", "hold-time", "talk-time"})
        for (const auto& question : step.questions)
            if (question.fromCall == measure)
                if (auto value = valueOf(measure, reading, call))
                    answers.emplace_back(question.id, std::move(*value));
    return answers;
}

} // namespace shopwalker
