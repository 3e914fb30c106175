// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// A page as it came, from bytes to the report as it is printed.
#include "core/pipeline.h"
#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"
#include "tests/fuzz/fuzz_target.h"

void shopwalker::fuzz::run(std::string_view input) {
    const Response response{
        .requestedUrl = "https://clinic.example.am/contacts", .status = 200, .body = std::string(input)};
    (void)toLine(toJson(readPage(response, rules(), "page")));
}

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    (void)shopwalker::fuzz::rules();
    return 0;
}
