// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/phones/phone_reader.h"

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumberutil.h>

namespace shopwalker {

namespace {

namespace phones = i18n::phonenumbers;

/// The library writes every odd number to standard error otherwise.
class SilentLogger : public phones::Logger {
public:
    void WriteMessage(const std::string&) override {}
};

const phones::PhoneNumberUtil& library() {
    static const auto* util = [] {
        auto* instance = phones::PhoneNumberUtil::GetInstance();
        instance->SetLogger(new SilentLogger); // owned by the library from here on
        return instance;
    }();
    return *util;
}

} // namespace

std::optional<ReadPhone> readPhone(std::string_view digits, std::string_view region) {
    const auto& util = library();
    phones::PhoneNumber number;
    const auto error = util.Parse(std::string(digits), region.empty() ? "ZZ" : std::string(region), &number);
    if (error != phones::PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return std::nullopt;
    ReadPhone phone;
    util.Format(number, phones::PhoneNumberUtil::E164, &phone.e164);
    util.GetRegionCodeForCountryCode(number.country_code(), &phone.region);
    if (phone.region == "001" || phone.region == "ZZ")
        phone.region.clear();
    phone.valid = util.IsValidNumber(number);
    return phone;
}

} // namespace shopwalker
