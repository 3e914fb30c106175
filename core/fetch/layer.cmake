# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(fetch
    SOURCES
        address_guard.cpp
        robots.cpp
        robots_lines.cpp
        robots_matcher.cpp
    LINK shopwalker_text CURL::libcurl
)
