// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shopwalker {

/// An http or https URL as the WHATWG URL standard parses and serialises it. Other schemes are not parsed:
/// callers look at them with `schemeOf`.
struct Url {
    std::string scheme; ///< `http` or `https`
    std::string username;
    std::string password;
    std::string host;     ///< ASCII form (punycode), IPv4 in dotted form, IPv6 in brackets
    std::string port;     ///< empty for the scheme's default
    std::string path;     ///< begins with `/`
    std::string query;    ///< with its `?`, or empty
    std::string fragment; ///< with its `#`, or empty

    bool operator==(const Url&) const = default;
};

/// Joins `input` with `base` (null: `input` must be absolute). Nothing when the standard says failure or when
/// the scheme is not http(s).
std::optional<Url> parseUrl(std::string_view input, const Url* base = nullptr);

/// The serialised URL.
std::string toString(const Url& url);
std::string withoutFragment(const Url& url);

/// `scheme://host[:port]`
std::string originOf(const Url& url);

/// The form in which two addresses of one page are equal: no fragment, no credentials, no tracking or session
/// parameters (url_tracking_data.h), escapes in upper case, no final dot of the host. `www.`, final slashes
/// and default document names are left as they are: they may name another page.
std::string comparisonForm(const Url& url);

/// The scheme of any link in lower case without the colon (`tel`, `mailto`, `javascript`); empty for a
/// relative one.
std::string schemeOf(std::string_view link);

/// The part of a host that is registered by the Public Suffix List: `example.co.uk` of
/// `www.shop.example.co.uk`. An IP address and a suffix alone are returned as they are. Hosts in ASCII form.
std::string registrableDomain(std::string_view host);

/// `host` equals `suffix` or ends with `.suffix`.
bool hostMatches(std::string_view host, std::string_view suffix);

} // namespace shopwalker
