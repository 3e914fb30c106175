// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/loopback_server.h"

#include <vector>

namespace shopwalker::test {

/// One way in which a server misbehaves, and how fetching its page may end: words of Response::failure, ""
/// for a page that could be read.
struct HostilePlay {
    const char* name;
    std::vector<std::string> endings;
    LoopbackServer::Play play;
};

std::vector<HostilePlay> hostilePlays();

} // namespace shopwalker::test
