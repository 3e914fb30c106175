// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What is found in running text: telephone numbers, e-mail addresses, opening hours.
#include "core/detect/contacts/email_addresses.h"
#include "core/detect/contacts/opening_hours.h"
#include "core/detect/phones/phones.h"
#include "core/text/fold.h"
#include "tests/fuzz/fuzz_target.h"

void shopwalker::fuzz::run(std::string_view input) {
    (void)phonesIn(input, rules(), {"RU", "AM", "DE", "JP"});
    (void)emailsIn(input, rules().emails);
    (void)emailsIn(withoutDisguise(input, rules().contactWords, rules().emails), rules().emails);
    (void)emailsOfMailto(input, rules().emails);
    (void)emailsIn(cloudflareDecoded(input), rules().emails);
    const auto folded = fold(input);
    for (const auto* language : {"ru", "en", "ja"})
        if (const auto hours = readHours(folded, rules().contactWords, language))
            (void)toText(hours->week);
}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    (void)shopwalker::fuzz::rules();
    return 0;
}
