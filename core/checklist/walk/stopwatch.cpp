// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/stopwatch.h"

#include "core/checklist/walk/walk_clock.h"

#include <numeric>

namespace shopwalker {

namespace {

using std::chrono::milliseconds;

double secondsOf(milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

/// The presses that stand: an undo takes back itself and the one before it.
std::vector<Press> standing(const std::vector<Press>& presses) {
    std::vector<Press> kept;
    for (const auto& press : presses) {
        if (press.kind != "undo")
            kept.push_back(press);
        else if (!kept.empty())
            kept.pop_back();
    }
    return kept;
}

} // namespace

StopwatchReading readStopwatch(const std::vector<Press>& presses, const Moment& now) {
    StopwatchReading reading;
    std::optional<Moment> since; // of the stretch that runs
    milliseconds before{0};      // all stretches that ended
    milliseconds lapBegan{0};
    const auto timeAt = [&](const Moment& at) { return since ? before + elapsed(*since, at) : before; };
    for (const auto& press : standing(presses)) {
        if (press.kind == "tap") {
            ++reading.taps;
        } else if ((press.kind == "start" || press.kind == "resume") && !since) {
            reading.started = true;
            since = press.at;
        } else if (press.kind == "lap" && since) {
            reading.laps.push_back(timeAt(press.at) - lapBegan);
            lapBegan = timeAt(press.at);
        } else if (press.kind == "hold" || press.kind == "stop") {
            before = timeAt(press.at);
            since.reset();
        }
    }
    reading.running = since.has_value();
    reading.time = timeAt(now);
    return reading;
}

AnswerValue durationAnswer(const std::vector<Press>& presses, const Moment& now) {
    const auto reading = readStopwatch(presses, now);
    AnswerValue value{.number = secondsOf(reading.time)};
    if (reading.laps.empty())
        return value;
    for (const auto lap : reading.laps)
        value.laps.push_back(secondsOf(lap));
    const auto rest =
        reading.time - std::accumulate(reading.laps.begin(), reading.laps.end(), milliseconds(0));
    if (rest > milliseconds(0))
        value.laps.push_back(secondsOf(rest));
    return value;
}

AnswerValue countAnswer(const std::vector<Press>& presses) {
    return {.number = readStopwatch(presses, {}).taps};
}

CallReading readCall(const std::vector<Press>& presses, const Moment& now) {
    CallReading reading;
    std::optional<Moment> began, answered, heldSince;
    auto last = now;
    for (const auto& press : standing(presses)) {
        if (reading.ended)
            break;
        if (press.kind == "start" && !began) {
            began = press.at;
        } else if (press.kind == "tap" && !answered) {
            ++reading.rings;
        } else if (press.kind == "answered" && began && !answered) {
            answered = press.at;
            reading.answeredAfter = elapsed(*began, press.at);
        } else if (press.kind == "hold" && answered && !heldSince) {
            heldSince = press.at;
            ++reading.holds;
        } else if (press.kind == "resume" && heldSince) {
            reading.onHold += elapsed(*heldSince, press.at);
            heldSince.reset();
        } else if (press.kind == "stop") {
            reading.ended = true;
            last = press.at;
        }
    }
    if (heldSince)
        reading.onHold += elapsed(*heldSince, last);
    reading.holding = heldSince && !reading.ended;
    if (answered)
        reading.talked = elapsed(*answered, last) - reading.onHold;
    return reading;
}

} // namespace shopwalker
