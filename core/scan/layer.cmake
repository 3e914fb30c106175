# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(scan
    SOURCES
        page_kinds.cpp
        page_state.cpp
        site_argument.cpp
        site_crawl.cpp
        site_findings.cpp
        site_signals.cpp
    LINK shopwalker_text shopwalker_rules
)
