# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(scan
    SOURCES
        core/scan/page_kinds_test.cpp
        core/scan/site_argument_test.cpp
        core/scan/site_crawl_test.cpp
        core/scan/site_findings_test.cpp
    LINK shopwalker_scan
)
