# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(store
    SOURCES
        core/store/answer_survival_test.cpp
        core/store/backups_test.cpp
        core/store/benchmark_store_test.cpp
        core/store/migration_test.cpp
        core/store/salvage_test.cpp
        core/store/store_failure_test.cpp
        core/store/walk_store_test.cpp
        core/store/watched_scans_test.cpp
        core/store/workbook_test.cpp
        support/made_workbook.cpp
    LINK shopwalker_store
)
