// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <chrono>
#include <optional>
#include <vector>

namespace shopwalker {

/// What the touches of one stopwatch or tap counter add up to. Computed from stored presses, so that it runs
/// on over a restart of the program. `undo` takes back the press before it.
struct StopwatchReading {
    bool started = false;
    bool running = false;                        ///< started, and neither held nor stopped
    std::chrono::milliseconds time{0};           ///< without the time on hold
    std::vector<std::chrono::milliseconds> laps; ///< finished ones
    int taps = 0;

    bool operator==(const StopwatchReading&) const = default;
};

StopwatchReading readStopwatch(const std::vector<Press>& presses, const Moment& now);

/// The answer to a duration question: seconds, and those of each lap.
AnswerValue durationAnswer(const std::vector<Press>& presses, const Moment& now);
/// The answer to a count question: the taps.
AnswerValue countAnswer(const std::vector<Press>& presses);

/// A telephone call: start → tap for each ring → answered → hold → resume → stop.
struct CallReading {
    int rings = 0;
    std::optional<std::chrono::milliseconds> answeredAfter; ///< since the start
    std::chrono::milliseconds onHold{0};
    int holds = 0;
    std::chrono::milliseconds talked{0}; ///< since it was answered, without the time on hold
    bool holding = false;
    bool ended = false;

    bool operator==(const CallReading&) const = default;
};

CallReading readCall(const std::vector<Press>& presses, const Moment& now);

} // namespace shopwalker
