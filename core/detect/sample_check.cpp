// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/sample_check.h"

#include "core/detect/vendor_detector.h"

namespace shopwalker {

namespace {

/// What a product must leave on a page that has it: its vendor hit and each touchpoint it shows.
std::string missingFrom(const VendorFindings& found, const VendorProduct& product) {
    const bool vendor = std::any_of(found.vendors.begin(), found.vendors.end(), [&](const auto& hit) {
        return hit.name == product.vendor && hit.category == product.category;
    });
    if (!vendor)
        return product.vendor + " (" + product.category + ") is not recognised";
    const auto name = product.unnamed ? std::string() : product.vendor;
    for (const auto& shown : product.shows)
        if (std::none_of(found.touchpoints.begin(), found.touchpoints.end(), [&](const auto& hit) {
                return hit.id == shown.id && hit.vendor == name && hit.network == product.network;
            }))
            return "the touchpoint `" + shown.id + "` is not shown";
    return {};
}

VendorFindings findIn(const std::string& piece, const RuleSet& rules) {
    const Response response{.status = 200,
                            .body = "<!doctype html><meta charset=utf-8><title>x</title>" + piece};
    const auto page = Page::parse(response);
    return page.ok() ? findVendors(*page.value(), rules) : VendorFindings{};
}

} // namespace

std::vector<Error> checkSamples(const RuleSet& rules, int* count) {
    std::vector<Error> problems;
    int tried = 0;
    for (const auto& product : rules.fingerprints.products()) {
        const auto report = [&](const char* key, std::size_t index, const std::string& text) {
            const auto name = product.name.empty() ? "" : " of product `" + product.name + "`";
            problems.push_back(
                {"rule-sample",
                 "`" + std::string(key) + "[" + std::to_string(index) + "]`" + name + ": " + text,
                 product.file});
        };
        for (std::size_t index = 0; index < product.samples.size(); ++index, ++tried)
            if (const auto missing = missingFrom(findIn(product.samples[index], rules), product);
                !missing.empty())
                report("samples", index, missing);
        for (std::size_t index = 0; index < product.nearMisses.size(); ++index, ++tried)
            if (missingFrom(findIn(product.nearMisses[index], rules), product).empty())
                report("nearMisses", index, "is taken for " + product.vendor + " (" + product.category + ")");
    }
    if (count != nullptr)
        *count = tried;
    return problems;
}

} // namespace shopwalker
