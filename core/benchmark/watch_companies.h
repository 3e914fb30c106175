// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/types/touchpoint.h"

#include <string>
#include <vector>

namespace shopwalker {

/// Scan after scan of one company: what each of them found otherwise than what was known before it. What a
/// scan could not say stays as it was, and is no change, however long it lasts.
class CompanyWatch {
public:
    explicit CompanyWatch(const Touchpoints& touchpoints, std::vector<Finding> known = {});

    /// Findings that are known already may be left out.
    std::vector<ScanChange> take(const std::vector<Finding>& findings);

private:
    std::vector<std::string> m_signals; ///< are not watched (compare/watch.h)
    CompanyScan m_known;
};

/// By round; those of one round keep their order.
void sortLatestFirst(std::vector<WatchedChange>& changes);

} // namespace shopwalker
