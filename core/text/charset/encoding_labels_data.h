// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace shopwalker {

/// A name under which pages declare an encoding, in lower case, and the standard's name of it.
struct EncodingLabel {
    std::string_view label;
    std::string_view encoding;
};

extern const std::array<EncodingLabel, 228> encodingLabels;

} // namespace shopwalker
