# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(plan
    SOURCES
        core/plan/before_after_test.cpp
        core/plan/guide_standing_test.cpp
        core/plan/plan_test.cpp
        support/made_walks.cpp
    LINK shopwalker_plan shopwalker_rules
)
