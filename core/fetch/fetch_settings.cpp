// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/fetch_settings.h"

#include "core/text/url/url.h"

namespace shopwalker {

std::string userAgent(const FetchSettings& settings) {
    std::string agent = agentToken;
    agent += "/" SHOPWALKER_VERSION;
    if (const auto url = parseUrl(settings.agentUrl)) // serialised again: nothing can break out of the header
        agent.append(" (+").append(toString(*url)).append(")");
    return agent;
}

} // namespace shopwalker
