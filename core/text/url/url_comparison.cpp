// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"
#include "core/text/url/url.h"
#include "core/text/url/url_tracking_data.h"

#include <algorithm>

namespace shopwalker {

namespace {

bool isTracking(std::string_view parameter) {
    const auto name = asciiLower(parameter.substr(0, parameter.find('=')));
    return std::any_of(std::begin(tracking::prefixes), std::end(tracking::prefixes),
                       [&](std::string_view prefix) { return name.starts_with(prefix); }) ||
           std::find(std::begin(tracking::names), std::end(tracking::names), name) !=
               std::end(tracking::names);
}

/// `?query` without its tracking parameters; empty when nothing is left.
std::string withoutTracking(std::string_view query) {
    std::string kept;
    while (!query.empty()) {
        query.remove_prefix(1); // `?` or `&`
        const auto parameter = query.substr(0, query.find('&'));
        query.remove_prefix(parameter.size());
        if (!parameter.empty() && !isTracking(parameter))
            kept.append(kept.empty() ? "?" : "&").append(parameter);
    }
    return kept;
}

std::string withoutPathSession(std::string_view path) {
    std::string kept(path);
    const auto begin = asciiLower(path).find(tracking::pathSession);
    if (begin != std::string::npos)
        kept.erase(begin, kept.find('/', begin) - begin);
    return kept;
}

} // namespace

std::string comparisonForm(const Url& url) {
    Url bare{.scheme = url.scheme, .host = url.host, .port = url.port};
    if (bare.host.ends_with('.'))
        bare.host.pop_back();
    bare.path = withUpperCaseEscapes(withoutPathSession(url.path));
    bare.query = withUpperCaseEscapes(withoutTracking(url.query));
    return toString(bare);
}

} // namespace shopwalker
