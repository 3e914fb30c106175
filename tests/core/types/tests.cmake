# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(types
    SOURCES
        core/types/page_report_json_test.cpp
        core/types/walk_merge_test.cpp
    LINK shopwalker_types
)
