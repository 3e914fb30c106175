# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(fetch SHARED
    SOURCES
        core/fetch/address_guard_test.cpp
        core/fetch/fetch_test.cpp
        core/fetch/robots_shared_test.cpp
        core/fetch/robots_test.cpp
    LINK shopwalker_fetch
)
