# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(rules SHARED
    SOURCES
        core/rules/catalogue_test.cpp
        core/rules/currencies_test.cpp
        core/rules/explanations_test.cpp
        core/rules/guide_test.cpp
        core/rules/lexicon_test.cpp
        core/rules/network_links_test.cpp
        core/rules/touchpoint_rules_test.cpp
        core/rules/rule_check_test.cpp
    LINK shopwalker_rules
)
