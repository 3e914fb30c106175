// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/detect.h"

#include <QString>

namespace shopwalker::test {

/// The shipped rules, read once.
const RuleSet& testRules();

/// What detection says of a page. `url` may be empty.
PageReport reportOf(const std::string& html, const std::string& url = {});

/// The values (networks where there is no value) of all hits of one touchpoint, in order, with single spaces.
QString valuesOf(const PageReport& report, std::string_view touchpoint);
QString networksOf(const PageReport& report, std::string_view touchpoint);

} // namespace shopwalker::test
