// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/scan/site_argument.h"

#include "core/text/fold.h"
#include "core/text/url/url.h"
#include "core/text/utf8.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFileInfo>

namespace shopwalker {

namespace {

Error notASite(const std::string& text) {
    return {"usage", "this is neither an http(s) address nor a host nor a saved file or folder", text};
}

std::string withoutWww(const std::string& host) {
    return host.starts_with("www.") ? host.substr(4) : host;
}

/// `clinic.example`, `localhost:8001`, `пример.рф/контакты`: what a browser would take for an address.
bool looksLikeHost(std::string_view text) {
    const auto host = text.substr(0, text.find_first_of(":/?#"));
    return host == "localhost" || (host.find('.') != std::string_view::npos && host.front() != '.' &&
                                   text.find_first_of(" \\") == std::string_view::npos);
}

std::optional<Site> savedSite(const std::string& text) {
    const QFileInfo info(toQString(text));
    if (!info.exists())
        return std::nullopt;
    const auto name = info.isDir() ? QDir(info.absoluteFilePath()).dirName() : info.completeBaseName();
    return Site{SiteKind::Saved, text, name.toStdString()};
}

std::vector<std::string> splitSites(const std::string& text) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find(',', begin), text.size());
        parts.push_back(collapseSpace(std::string_view(text).substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

} // namespace

Result<Site> readSite(const std::string& text) {
    if (text.empty())
        return Error{"usage", "a site is missing", {}};
    const auto scheme = schemeOf(text);
    const bool absolute = scheme == "http" || scheme == "https";
    if (!absolute) {
        if (auto saved = savedSite(text))
            return *saved;
        if (text.find("://") != std::string::npos)
            return Error{"usage", "only http and https addresses can be read", text};
        if (!looksLikeHost(text))
            return notASite(text);
    }
    const auto url = parseUrl(absolute ? text : "https://" + text);
    if (!url)
        return Error{"usage", "this address is not valid", text};
    if (!url->username.empty() || !url->password.empty())
        return Error{"usage", "addresses with a user name or password are not read: nobody signs in",
                     originOf(*url)};
    return Site{SiteKind::Address, withoutFragment(*url),
                withoutWww(url->host) + (url->port.empty() ? "" : ":" + url->port)};
}

Result<Company> readCompany(const std::string& argument) {
    const auto equals = argument.find('=');
    const auto scheme = schemeOf(argument);
    const bool named =
        equals != std::string::npos && scheme != "http" && scheme != "https" && !savedSite(argument);
    const auto list = named ? argument.substr(equals + 1) : argument;
    Company company{.name = named ? collapseSpace(std::string_view(argument).substr(0, equals)) : ""};
    if (named && company.name.empty())
        return Error{"usage", "a name is missing before the =", argument};
    // A path or an address may hold a comma itself; only a list of several sites needs a name.
    for (const auto& text : named && !savedSite(list) ? splitSites(list) : std::vector{list}) {
        auto site = readSite(text);
        if (!site) {
            auto error = site.error();
            if (error.where.empty())
                error.where = argument;
            return error;
        }
        if (company.name.empty())
            company.name = site.value().name;
        company.sites.push_back(text);
    }
    return company;
}

} // namespace shopwalker
