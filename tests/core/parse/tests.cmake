# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(parse SHARED
    SOURCES
        core/parse/controls_test.cpp
        core/parse/form_view_test.cpp
        core/parse/gumbo_agreement_test.cpp
        core/parse/page_test.cpp
        core/parse/structured_data_test.cpp
    LINK shopwalker_parse
)
