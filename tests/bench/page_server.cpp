// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/page_server.h"

#include "tests/support/loopback_server.h"

#include <cstdio>

namespace shopwalker::bench {

int servePages() {
    std::string body = "<!doctype html><title>Bench</title>";
    while (body.size() < 50 * 1024)
        body += "<p>A paragraph with <a href=\"/contacts\">a link</a> and some words.</p>\n";
    test::LoopbackServer server;
    server.on("/robots.txt", test::page("User-agent: *\nDisallow: /secret\n", {}));
    server.on("*", test::page(std::move(body)));
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}

} // namespace shopwalker::bench
