// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace re2 {
class RE2;
}

namespace shopwalker {

/// Where on a page a pattern is looked for. The words of the rule files stand behind each.
enum class PatternPlace : std::uint8_t {
    Load,      ///< `loads`: an address that the page loads, in a tag or as text inside its code
    Link,      ///< `links`: the same, or one that the visitor can follow
    Image,     ///< `images`: the address of a picture
    Code,      ///< `code`: a name in a script or an event handler
    Markup,    ///< `markup`: `#id`, `.class`, `[attribute]` or the name of a custom element
    Generator, ///< `generators`: part of `<meta name="generator">`
    Header,    ///< `headers`: part of a `name: value` line of the answer, in lower case
    Cookie,    ///< `cookies`: the beginning of a cookie's name
};

/// One thing that gives a product away. `text` is in lower case but for code, whose case counts.
struct VendorPattern {
    std::uint16_t product = 0; ///< index in FingerprintFiles::products
    PatternPlace place = PatternPlace::Load;
    std::string text; ///< in addresses `*` stands for one or more characters of one path segment
    double confidence = 1.0;
    std::shared_ptr<const re2::RE2> confirm; ///< must match the same script or address; may be null
    std::shared_ptr<const re2::RE2> unless;  ///< must not match there; may be null
};

/// A touchpoint that a product shows wherever it stands.
struct ShownTouchpoint {
    std::string id;
    double confidence = 1.0; ///< that the product, once there, offers this

    bool operator==(const ShownTouchpoint&) const = default;
};

/// One product of a vendor: Binotel has three, told apart by their patterns.
struct VendorProduct {
    std::string vendor;
    std::string name; ///< empty where the vendor has one product
    std::string category;
    std::string rule; ///< `fingerprint.<category>.<vendor>`, after the file's path
    std::vector<ShownTouchpoint> shows;
    std::string network;
    bool generic = false; ///< counts only where no named vendor shows the same touchpoint
    bool unnamed = false; ///< the site's own: the touchpoint is shown without a vendor's name
    std::string file;
    std::vector<std::string> aliases;
    std::vector<std::string> samples;
    std::vector<std::string> nearMisses;
};

struct VendorCategory {
    std::string id;
    std::string title;
    std::size_t most = 0; ///< more vendors of it on one page are a rule storm
    std::string signal;   ///< touchpoint id of a signal that such a vendor is; may be empty
};

/// The rule files of vendors as values, before they are compiled into Fingerprints.
struct FingerprintFiles {
    std::vector<VendorCategory> categories;
    std::vector<std::string> placeholders;  ///< words of an id that nobody filled in
    std::vector<std::string> ownSubDomains; ///< sub-domains that vendors keep for themselves
    std::vector<std::string> idleScripts;   ///< parts of script types that a browser does not run
    std::vector<VendorProduct> products;
    std::vector<VendorPattern> patterns;
};

/// Reads fingerprints.json and fingerprints/<category>/<vendor>.json. A product with a problem is left out
/// and named; the others stay.
FingerprintFiles readFingerprints(const CatalogueFiles& files, std::vector<Error>& problems);

} // namespace shopwalker
