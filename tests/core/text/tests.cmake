# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(text SHARED
    SOURCES
        core/text/charset_test.cpp
        core/text/fold_test.cpp
        core/text/json_schema_test.cpp
        core/text/multi_search_test.cpp
        core/text/prefix_table_test.cpp
        core/text/url_shared_test.cpp
        core/text/url_test.cpp
    LINK shopwalker_text
)
