// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/detect.h"

namespace shopwalker {

PageReading detect(const Page& page, const RuleSet&, std::string_view name) {
    PageReading reading;
    reading.report.page = std::string(name);
    reading.report.title = page.title();
    return reading;
}

} // namespace shopwalker
