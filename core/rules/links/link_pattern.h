// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// A place on earth in degrees (WGS 84).
struct Coordinates {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Coordinates&) const = default;
};

/// A link of any scheme cut into its parts, nothing decoded. The views belong to the link.
struct LinkParts {
    std::string scheme; ///< lower case; `https` where none is written
    std::string host;   ///< lower case, without `www.`; empty for other schemes and for `/path`
    std::string_view path;
    std::string_view query;    ///< without its `?`
    std::string_view fragment; ///< without its `#`
};

/// Cuts a link as written. A link without scheme is read as `host/path`.
LinkParts partsOf(std::string_view link);

/// What a pattern took out of a link.
struct LinkCapture {
    std::vector<std::pair<std::string, std::string>> values; ///< name → text
    std::optional<Coordinates> place;

    const std::string* find(std::string_view name) const;
};

/// The form of a link as the rule files write it: `wa.me/{phone}`, `viber://chat?number={phone}`,
/// `facebook.com/pages/*/{id}`, `yandex.*/maps/**?ll={lonlat}`. `{name}` takes one path segment, parameter or
/// fragment, `{phone}` one that is a telephone number, `{digits}` one of digits alone, `{handle}` one that is
/// an account name, `{latlon}` and `{lonlat}` a pair of degrees, `{lat}` and `{lon}` one of them, `{pb}` the
/// place inside a map's `pb` parameter; `*` is any one segment, `/**` at the end any further ones. A host
/// also stands for its subdomains, and `google.*` for every country's domain.
class LinkPattern {
public:
    /// Nothing when the text is not a pattern.
    static std::optional<LinkPattern> parse(std::string_view text);

    const std::string& scheme() const { return m_scheme; }
    const std::string& host() const { return m_host; }

    /// Whether path, parameters and fragment fit; scheme and host are the caller's to compare.
    std::optional<LinkCapture> match(const LinkParts& link) const;

private:
    enum class Take { Literal, Any, Text, Phone, Digits, LatLon, LonLat, Latitude, Longitude, MapPlace };
    struct Part {
        std::string prefix; ///< literal text before the capture
        Take take = Take::Literal;
        std::string name;
    };
    static std::optional<Part> parsePart(std::string_view text);
    static bool fits(const Part& part, std::string_view text, LinkCapture& capture);

    std::string m_scheme; // empty: http or https
    std::string m_host;
    std::vector<Part> m_segments;
    bool m_open = false;                             // further segments may follow
    std::vector<std::pair<Part, Part>> m_parameters; // name, value
    std::optional<Part> m_fragment;
};

} // namespace shopwalker
