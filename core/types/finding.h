// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/evidence.h"
#include "core/types/presence.h"

#include <string>
#include <vector>

namespace shopwalker {

/// Who says it: the detection of a scan, or a person's answer in a walk.
enum class FindingSource { Scan, Walk };

/// One way a company shows a touchpoint: the number, address, vendor or network, with its proof.
struct FindingValue {
    std::string value;
    std::string vendor;
    std::string network;
    double confidence = 1.0;
    std::string rule;    ///< rule id of a scan, question id of a walk
    std::string pageUrl; ///< where it was seen
    Evidence evidence;
    std::vector<std::string> caveats;

    bool operator==(const FindingValue&) const = default;
};

/// What one source knows of one touchpoint of one company. From `score` on nobody asks which source it was.
struct Finding {
    std::string touchpoint;
    Presence presence = Presence::Unknown;
    FindingSource source = FindingSource::Scan;
    std::string reason; ///< why it is unknown: a stateReason, `too-few-pages` or `script-drawn`
    std::vector<FindingValue> values;
    std::vector<std::string>
        caveats;       ///< e.g. `tag-manager`, `consent-banner`: something could be hidden behind it
    int pagesRead = 0; ///< the n of "not found on the n pages read, without running scripts"

    bool operator==(const Finding&) const = default;
};

} // namespace shopwalker
