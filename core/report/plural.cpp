// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/plural.h"

namespace shopwalker {

namespace {

std::string_view slavic(int count) {
    const int ten = count % 10;
    const int hundred = count % 100;
    if (ten == 1 && hundred != 11)
        return "one";
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? "few" : "many";
}

std::string_view arabic(int count) {
    const int hundred = count % 100;
    if (count == 0)
        return "zero";
    if (count == 1)
        return "one";
    if (count == 2)
        return "two";
    if (hundred >= 3 && hundred <= 10)
        return "few";
    return hundred >= 11 ? "many" : "other";
}

} // namespace

std::string_view pluralCategory(std::string_view language, int count) {
    if (language == "ru" || language == "uk")
        return slavic(count);
    if (language == "ar")
        return arabic(count);
    if (language == "hy")
        return count <= 1 ? "one" : "other";
    return count == 1 ? "one" : "other";
}

} // namespace shopwalker
