# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(score
    SOURCES
        core/score/company_score_test.cpp
        core/score/difference_test.cpp
        core/score/importance_test.cpp
        core/score/points_test.cpp
        core/score/random_benchmarks_test.cpp
        core/score/standards_test.cpp
        support/made_walks.cpp
    LINK shopwalker_score shopwalker_rules
)
