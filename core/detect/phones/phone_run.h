// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/phones/number_words.h"
#include "core/detect/phones/phone_candidates.h"

#include <span>

namespace shopwalker {

/// A number found in a text or link.
struct FoundPhone {
    std::string number; ///< E.164, or digits where the country is not clear
    std::string country;
    double confidence = 0;
    std::size_t begin = 0; ///< in the folded line
    std::size_t end = 0;
};

/// What is known of a run of digits before its numbers are read.
struct PhoneRunContext {
    NumberName name = NumberName::None;
    bool alone = false;                     ///< hardly anything else stands in its text
    std::span<const std::string> countries; ///< likeliest first
    std::string_view area;                  ///< digits of the area code written once for several numbers
};

/// The numbers of a candidate: one, or several with only spaces between them.
std::vector<FoundPhone> readRun(const PhoneCandidate& run, std::string_view line,
                                const PhoneRunContext& context);

/// A number from the address of a telephone link, where anything that can be dialled counts.
std::optional<FoundPhone> readDialled(std::string_view link, std::span<const std::string> countries);

} // namespace shopwalker
