// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shopwalker {

/// A telephone number as libphonenumber understands it.
struct ReadPhone {
    std::string e164;   ///< `+74951112233`
    std::string region; ///< ISO 3166 of its country's main region; empty for numbers of no country
    bool valid = false; ///< the numbering plan knows such numbers; else only the length fits
};

/// Reads digits (with a leading `+` where the number has one) as dialled in `region`, an ISO 3166 code or
/// empty. Nothing when they cannot be a number. Safe from any thread.
std::optional<ReadPhone> readPhone(std::string_view digits, std::string_view region);

} // namespace shopwalker
