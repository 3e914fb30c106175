# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(walks
    SOURCES
        core/walks/benchmark_merge_test.cpp
        core/walks/benchmark_transfer_test.cpp
        core/walks/clinic_walk_test.cpp
        core/walks/walk_transfer_test.cpp
    LINK shopwalker_walks
)
