// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url.h"

#include "core/text/fold.h"
#include "core/types/json.h"

#include <QUrl>

namespace shopwalker {

std::optional<Url> parseUrl(std::string_view input, const Url* base) {
    QUrl url(toQString(input).trimmed());
    if (base != nullptr)
        url = QUrl(toQString(toString(*base))).resolved(url);
    if (!url.isValid() || (url.scheme() != "http" && url.scheme() != "https") || url.host().isEmpty())
        return std::nullopt;
    Url parsed;
    parsed.scheme = url.scheme().toStdString();
    parsed.host = url.host(QUrl::FullyEncoded).toStdString();
    const int defaultPort = parsed.scheme == "http" ? 80 : 443;
    if (url.port() != -1 && url.port() != defaultPort)
        parsed.port = std::to_string(url.port());
    parsed.path = url.path(QUrl::FullyEncoded).toStdString();
    if (parsed.path.empty())
        parsed.path = "/";
    if (url.hasQuery())
        parsed.query = "?" + url.query(QUrl::FullyEncoded).toStdString();
    if (url.hasFragment())
        parsed.fragment = "#" + url.fragment(QUrl::FullyEncoded).toStdString();
    return parsed;
}

std::string withoutFragment(const Url& url) {
    return originOf(url) + url.path + url.query;
}

std::string toString(const Url& url) {
    return withoutFragment(url) + url.fragment;
}

std::string originOf(const Url& url) {
    return url.scheme + "://" + url.host + (url.port.empty() ? "" : ":" + url.port);
}

std::string comparisonForm(const Url& url) {
    return withoutFragment(url);
}

std::string schemeOf(std::string_view link) {
    const auto colon = link.find(':');
    if (colon == std::string_view::npos)
        return {};
    const auto scheme = link.substr(0, colon);
    if (scheme.find_first_of("/?# \t\n") != std::string_view::npos)
        return {};
    return asciiLower(scheme);
}

std::string registrableDomain(std::string_view host) {
    const auto last = host.rfind('.');
    if (last == std::string_view::npos || last == 0)
        return std::string(host);
    const auto before = host.rfind('.', last - 1);
    return std::string(before == std::string_view::npos ? host : host.substr(before + 1));
}

bool hostMatches(std::string_view host, std::string_view suffix) {
    return host == suffix || (host.size() > suffix.size() && host.ends_with(suffix) &&
                              host[host.size() - suffix.size() - 1] == '.');
}

} // namespace shopwalker
