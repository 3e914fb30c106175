# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(fetch
    SOURCES
        address_guard.cpp
        robots.cpp
        robots_lines.cpp
        robots_matcher.cpp
        saved_pages.cpp
    LINK shopwalker_text CURL::libcurl
)
