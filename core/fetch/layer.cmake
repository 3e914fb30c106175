# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(fetch
    SOURCES
        curl/address_guard.cpp
        content_type.cpp
        curl/curl_transfer.cpp
        curl/curl_transport.cpp
        failure.cpp
        fetch_settings.cpp
        http_fetcher.cpp
        politeness.cpp
        robots/robots.cpp
        robots/robots_lines.cpp
        robots/robots_matcher.cpp
        robots/robots_policy.cpp
        saved_pages.cpp
        robots/sitemap.cpp
        robots/sitemap_reading.cpp
    LINK shopwalker_text CURL::libcurl
)
set_source_files_properties(fetch/fetch_settings.cpp PROPERTIES COMPILE_DEFINITIONS SHOPWALKER_VERSION="${PROJECT_VERSION}")
