# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(fetch
    SOURCES
        address_guard.cpp
        content_type.cpp
        curl_transfer.cpp
        curl_transport.cpp
        failure.cpp
        fetch_settings.cpp
        http_fetcher.cpp
        politeness.cpp
        robots.cpp
        robots_lines.cpp
        robots_matcher.cpp
        robots_policy.cpp
        saved_pages.cpp
        sitemap.cpp
        sitemap_reading.cpp
    LINK shopwalker_text CURL::libcurl
)
set_source_files_properties(fetch/fetch_settings.cpp PROPERTIES COMPILE_DEFINITIONS SHOPWALKER_VERSION="${PROJECT_VERSION}")
