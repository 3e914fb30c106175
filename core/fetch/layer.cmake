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
    LINK shopwalker_text
)
# A shared libcurl is loaded when something is first fetched (curl/late_curl.cpp).
get_target_property(libcurl CURL::libcurl IMPORTED_LOCATION)
if(NOT libcurl)
    get_target_property(libcurl CURL::libcurl IMPORTED_LOCATION_RELEASE)
endif()
if(NOT libcurl)
    get_target_property(libcurl CURL::libcurl IMPORTED_LOCATION_NONE)
endif()
get_filename_component(libcurl "${libcurl}" REALPATH)
if(UNIX AND NOT APPLE AND NOT ANDROID AND libcurl MATCHES "/(lib[^/]+\\.so\\.[0-9]+)[^/]*$")
    target_sources(shopwalker_fetch PRIVATE fetch/curl/late_curl.cpp)
    set_source_files_properties(fetch/curl/late_curl.cpp PROPERTIES COMPILE_DEFINITIONS SHOPWALKER_LIBCURL="${CMAKE_MATCH_1}")
    target_include_directories(shopwalker_fetch PUBLIC $<TARGET_PROPERTY:CURL::libcurl,INTERFACE_INCLUDE_DIRECTORIES>)
    target_link_libraries(shopwalker_fetch PUBLIC ${CMAKE_DL_LIBS})
else()
    target_link_libraries(shopwalker_fetch PUBLIC CURL::libcurl)
endif()
set_source_files_properties(fetch/fetch_settings.cpp PROPERTIES COMPILE_DEFINITIONS SHOPWALKER_VERSION="${PROJECT_VERSION}")
