# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(compare
    SOURCES
        core/compare/chain_test.cpp
        core/compare/compare_test.cpp
        core/compare/ledger_test.cpp
        core/compare/matrix_filter_test.cpp
        core/compare/ranking_test.cpp
        core/compare/times_test.cpp
        core/compare/two_sources_test.cpp
        core/compare/watch_test.cpp
        support/made_walks.cpp
    LINK shopwalker_compare shopwalker_rules
)
