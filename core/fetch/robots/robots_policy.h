// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/robots/robots.h"
#include "core/types/benchmark/response.h"

#include <string>

namespace shopwalker {

/// What the answer to a request for /robots.txt means for the whole origin (RFC 9309 section 2.3.1).
struct RobotsPolicy {
    Robots rules;
    std::string failure; ///< not empty: nothing may be fetched, and this is why (words of Response::failure)
    std::string failureText; ///< one sentence for people
};

/// 2xx: its rules hold. 4xx, or redirects without end: none, everything is allowed. 5xx: nothing is, failure
/// `robots`. No answer at all: nothing is, and the failure is that of the connection, since it is the site
/// that cannot be reached and not its robots.txt that forbids.
RobotsPolicy robotsPolicy(const Response& answer);

} // namespace shopwalker
