// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_hits.h"

#include "core/types/json/json.h"

#include <QStringList>

namespace shopwalker::test {

const RuleSet& testRules() {
    static const auto loaded = loadRules(readCatalogue().value());
    return *loaded.rules;
}

PageReport reportOf(const std::string& html, const std::string& url) {
    const Response response{.requestedUrl = url, .finalUrl = url, .status = 200, .body = html};
    const auto page = Page::parse(response);
    return page ? detect(*page.value(), testRules(), "page").report : PageReport{};
}

QString valuesOf(const PageReport& report, std::string_view touchpoint) {
    QStringList values;
    for (const auto& hit : report.touchpoints)
        if (hit.id == touchpoint)
            values.append(toQString(hit.value));
    return values.join(' ');
}

QString networksOf(const PageReport& report, std::string_view touchpoint) {
    QStringList networks;
    for (const auto& hit : report.touchpoints)
        if (hit.id == touchpoint)
            networks.append(toQString(hit.network));
    return networks.join(' ');
}

} // namespace shopwalker::test
