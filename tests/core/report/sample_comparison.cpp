// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/sample_comparison.h"

#include "core/compare/compare.h"

namespace shopwalker::test {

namespace {

FindingValue claim(std::string value, std::string vendor, std::string network, const std::string& outside) {
    return {.value = std::move(value),
            .vendor = std::move(vendor),
            .network = std::move(network),
            .confidence = 0.93,
            .rule = outside,
            .pageUrl = outside,
            .evidence = {3, 7, outside, outside},
            .caveats = {"may-be-substituted"}};
}

CompanyScan scanOf(std::string name, bool own, const std::string& outside) {
    CompanyScan scan{.company = {.name = std::move(name), .own = own, .sites = {outside}}};
    scan.pages = {{.url = "https://clinic.example/", .title = outside},
                  {.url = outside,
                   .title = outside,
                   .state = PageState::Blocked,
                   .stateReason = "http-403",
                   .stateText = outside}};
    scan.vendors = {claim("chat", outside, "", outside)};
    scan.catalogueVersion = "abc";
    return scan;
}

} // namespace

Touchpoints sampleTouchpoints() {
    return {
        {.id = "callback", .name = "Callback", .stage = "comparison", .channel = "website", .detect = true},
        {.id = "phone", .name = "Phone number", .stage = "search", .channel = "phone", .detect = true},
        {.id = "messenger",
         .name = "Messenger",
         .stage = "comparison",
         .channel = "messenger",
         .detect = true},
        {.id = "chat", .name = "Live chat", .stage = "comparison", .channel = "website", .detect = true},
        {.id = "https",
         .name = "HTTPS",
         .stage = "search",
         .channel = "website",
         .signal = true,
         .detect = true}};
}

Comparison sampleComparison(int rivals, const std::string& outside) {
    using enum Presence;
    auto own = scanOf(outside == "text" ? "Own" : outside, true, outside);
    own.findings = {
        {.touchpoint = "callback", .presence = Absent, .caveats = {"tag-manager"}, .pagesRead = 6},
        {.touchpoint = "phone", .presence = Present, .values = {claim(outside, "", "", outside)}},
        {.touchpoint = "messenger", .presence = Absent, .pagesRead = 6},
        {.touchpoint = "chat", .presence = Unknown, .reason = "http-403"},
        {.touchpoint = "https", .presence = Present, .values = {claim("", "", "", outside)}}};
    std::vector<CompanyScan> scans{own};
    for (int rival = 0; rival < rivals; ++rival) {
        auto scan =
            scanOf(outside == "text" ? "Rival " + std::to_string(rival + 1) : outside, false, outside);
        scan.findings = {
            {.touchpoint = "callback", .presence = Present, .values = {claim("", "", "", outside)}},
            {.touchpoint = "phone", .presence = Absent, .pagesRead = 6},
            {.touchpoint = "messenger",
             .presence = Present,
             .values = {claim("x", "", "whatsapp", outside), claim("y", "", "telegram", outside),
                        claim("z", "", "viber", outside)}},
            {.touchpoint = "chat", .presence = Present, .values = {claim("", "Jivo", "", outside)}},
            {.touchpoint = "https", .presence = Absent}};
        scans.push_back(std::move(scan));
    }
    return compare(std::move(scans), sampleTouchpoints(), outside == "text" ? "Own v. Rival" : outside,
                   std::chrono::sys_seconds(std::chrono::seconds(1767225600)));
}

} // namespace shopwalker::test
