# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
find_package(ZLIB REQUIRED)
shopwalker_tests(fetch SHARED
    SOURCES
        core/fetch/address_guard_shared_test.cpp
        core/fetch/address_guard_test.cpp
        core/fetch/fetch_test.cpp
        core/fetch/hostile_plays.cpp
        core/fetch/hostile_servers_test.cpp
        core/fetch/politeness_test.cpp
        core/fetch/robots_http_shared_test.cpp
        core/fetch/robots_shared_test.cpp
        core/fetch/robots_test.cpp
        core/fetch/tls_test.cpp
    LINK shopwalker_fetch ZLIB::ZLIB
)
