# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(judgement
    SOURCES
        core/judgement/clinic_story_test.cpp
        core/judgement/company_clock_test.cpp
        core/judgement/judgement_test.cpp
        core/judgement/open_benchmark_test.cpp
        core/judgement/random_judgements_test.cpp
        core/judgement/rechecks_test.cpp
        support/made_walks.cpp
    LINK shopwalker_benchmark
)
