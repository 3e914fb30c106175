// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"

#include "core/detect/detect.h"

namespace shopwalker {

PageReading readPage(const Response& response, const RuleSet& rules, std::string_view name) {
    auto page = Page::parse(response);
    if (!page) {
        PageReading reading;
        reading.report.page = std::string(name);
        reading.report.state = PageState::Unreadable;
        reading.report.stateReason = page.error().code;
        reading.report.bytes = response.body.size();
        return reading;
    }
    auto reading = detect(*page.value(), rules, name);
    reading.report.bytes = response.body.size();
    return reading;
}

} // namespace shopwalker
