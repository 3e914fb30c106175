// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/limits.h"

#include <chrono>
#include <string>
#include <vector>

namespace shopwalker {

/// The limits of DESIGN 7 as one run uses them.
struct FetchLimits {
    std::chrono::milliseconds connectTime = limits::connectTime; ///< name, connection and TLS together
    std::chrono::milliseconds firstByteTime = limits::firstByteTime;
    std::chrono::milliseconds transferTime = limits::transferTime;
    long stallBytesPerSecond = limits::stallBytesPerSecond;
    std::chrono::seconds stallTime = limits::stallTime;
    std::size_t pageBytes = limits::pageBytes;
    std::size_t headerBytes = limits::headerBytes;
    int redirects = limits::redirects;
    std::chrono::milliseconds requestGap = limits::requestGap;
    std::chrono::milliseconds crawlDelayMax = limits::crawlDelayMax;
    std::chrono::milliseconds retryAfterMax = limits::retryAfterMax;
    std::size_t parallelTransfers = limits::parallelTransfers;
};

/// What a user may set about fetching.
struct FetchSettings {
    FetchLimits limits;
    std::string
        agentUrl; ///< where a webmaster reads who asks: `(+URL)` in the user agent; empty leaves it out
    bool allowPrivate = false; ///< also addresses outside the public internet: for one's own tests
    std::vector<std::string> allowedAddresses; ///< numeric; these alone, however private they are
    std::string authoritiesFile;      ///< PEM; trusted in place of the system's certificate authorities
    std::vector<std::string> resolve; ///< `host:port:address`, answered without DNS
};

/// The product token that robots.txt groups are matched with.
inline constexpr const char* agentToken = "Shopwalker";

/// `Shopwalker/VERSION (+URL)`. A URL that is none is left out.
std::string userAgent(const FetchSettings& settings);

} // namespace shopwalker
