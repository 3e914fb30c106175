// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A run of digits and separators that may be one telephone number, or several in a row.
struct PhoneCandidate {
    struct Group {
        std::size_t begin; ///< in the line; the first digit
        std::size_t end;
        bool bracketed;
    };
    std::size_t begin = 0; ///< with its `+` or bracket
    std::size_t end = 0;
    bool plus = false;
    bool reversed = false; ///< its groups stand in right-to-left order: `2666 882 13 966+`
    std::vector<Group> groups;
};

/// Everything in a folded line that has the shape of a telephone number. Dates, years, coordinates, prices,
/// card numbers, versions and parts of longer identifiers are left out. Linear in the line.
std::vector<PhoneCandidate> phoneCandidates(std::string_view line);

/// The digits of the groups `first` … `last - 1`.
std::string digitsOf(const PhoneCandidate& candidate, std::string_view line, std::size_t first,
                     std::size_t last);

} // namespace shopwalker
