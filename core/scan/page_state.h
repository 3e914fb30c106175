// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"
#include "core/types/page_report.h"

#include <optional>
#include <string>
#include <string_view>

namespace shopwalker {

/// The report of an answer that holds no page of the site: refused, failed, an error status. Nothing when
/// there is something to read. `name` is put into PageReport::page.
std::optional<PageReport> reportOfFailure(const Response& response, std::string_view name);

/// One English sentence: why a page was not read. Empty for a page that was.
std::string stateText(const PageReport& report, const Response& response);

/// The same by the reason alone (`http-403`, `script-drawn` …), for a finding that is unknown.
std::string_view reasonText(std::string_view reason);

} // namespace shopwalker
