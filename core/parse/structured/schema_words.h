// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace shopwalker {

/// `Dentist` of `https://schema.org/Dentist`, `schema:Dentist`, `s:Dentist`. Addresses of other vocabularies
/// give nothing.
std::string schemaTerm(std::string_view written);

/// A value as it is compared and shown; empty when it says nothing.
std::string schemaValue(std::string_view written);

} // namespace shopwalker
