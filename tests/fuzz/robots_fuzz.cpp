// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// A robots.txt, and a verdict about an address: the input's last line.
#include "core/fetch/robots/robots.h"
#include "tests/fuzz/fuzz_target.h"

void shopwalker::fuzz::run(std::string_view input) {
    const auto robots = parseRobots(input);
    const auto path = input.substr(input.find_last_of('\n') + 1); // all of it where there is one line only
    (void)judge(robots, "Shopwalker/1.0 (+https://example.am)", "https://example.am/" + std::string(path));
    (void)crawlDelay(robots, "Shopwalker");
}
