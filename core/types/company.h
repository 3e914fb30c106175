// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/finding.h"
#include "core/types/page_report.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <string>
#include <vector>

namespace shopwalker {

/// Who is observed. A site is an http(s) URL, a bare host, a saved file or a folder of saved pages.
struct Company {
    std::string name;
    bool own = false;
    std::vector<std::string> sites;

    bool operator==(const Company&) const = default;
};

/// One page that a scan chose, whether or not it could be read.
struct PageVisit {
    std::string url;
    std::string title;
    PageState state = PageState::Read;
    std::string stateReason;
    std::string stateText; ///< one sentence for people: what happened, what it means
    std::size_t bytes = 0;
    std::chrono::milliseconds firstByteTime{0};
    std::chrono::milliseconds transferTime{0};
    std::chrono::sys_seconds fetchedAt{};
    int depth = 0; ///< clicks from the start page

    /// Why it was not read, in one word of a closed list: `http-403`, `script-drawn` …
    std::string reason() const { return stateReason.empty() ? std::string(toWord(state)) : stateReason; }

    bool operator==(const PageVisit&) const = default;
};

/// What one scan found out about one company.
struct CompanyScan {
    Company company;
    std::vector<PageVisit> pages; ///< also those not read, and the address of a site that could not be opened
    std::vector<Finding> findings; ///< one for every touchpoint a scan can find, also absent and unknown ones
    std::vector<FindingValue> vendors; ///< every recognised product: `value` is its category
    std::chrono::sys_seconds startedAt{};
    std::chrono::sys_seconds finishedAt{};
    std::string catalogueVersion; ///< hash of the rules used

    int pagesRead() const {
        return static_cast<int>(std::count_if(
            pages.begin(), pages.end(), [](const auto& page) { return page.state == PageState::Read; }));
    }
    bool allRead() const { return pagesRead() == static_cast<int>(pages.size()); }
    std::vector<PageVisit> unread() const {
        std::vector<PageVisit> visits;
        std::copy_if(pages.begin(), pages.end(), std::back_inserter(visits),
                     [](const auto& page) { return page.state != PageState::Read; });
        return visits;
    }
    bool operator==(const CompanyScan&) const = default;
};

} // namespace shopwalker
