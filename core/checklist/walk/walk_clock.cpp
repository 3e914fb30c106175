// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/walk/walk_clock.h"

#include <algorithm>
#include <utility>

namespace shopwalker {

using std::chrono::milliseconds;

milliseconds elapsed(const Moment& from, const Moment& to) {
    if (!from.boot.empty() && from.boot == to.boot)
        return to.monotonic - from.monotonic;
    return to.utc - from.utc;
}

milliseconds interruptedBetween(const std::vector<Interruption>& interruptions, const Moment& from,
                                const Moment& to) {
    const auto whole = std::max(elapsed(from, to), milliseconds(0));
    std::vector<std::pair<milliseconds, milliseconds>> spans;
    for (const auto& interruption : interruptions) {
        const auto begin = std::clamp(elapsed(from, interruption.from), milliseconds(0), whole);
        const auto end = interruption.to ? std::clamp(elapsed(from, *interruption.to), begin, whole) : whole;
        spans.emplace_back(begin, end);
    }
    std::sort(spans.begin(), spans.end());
    milliseconds sum{0}, reached{0};
    for (const auto& [begin, end] : spans) {
        if (end <= reached)
            continue;
        sum += end - std::max(begin, reached);
        reached = end;
    }
    return sum;
}

} // namespace shopwalker
