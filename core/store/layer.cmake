# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(store
    SOURCES
        backups.cpp
        benchmark_copy.cpp
        benchmark_merge.cpp
        benchmark_store.cpp
        connection.cpp
        database.cpp
        name_erasure.cpp
        query.cpp
        rows.cpp
        salvage.cpp
        scan_changes.cpp
        walk_rows.cpp
        walk_store.cpp
        workbook_entries.cpp
        workbook_rows.cpp
    LINK shopwalker_types Qt6::Sql
)
# Numbered, forward only: a fresh database is all of them run in order.
qt_add_resources(shopwalker_store migrations
    PREFIX /migrations
    BASE ${PROJECT_SOURCE_DIR}/core/store/migrations
    FILES
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0001_benchmarks.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0002_scans.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0003_walks.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0004_walk_details.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0005_benchmark_bin.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0006_workbook.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0007_edit_times.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0008_scan_changes.sql
        ${PROJECT_SOURCE_DIR}/core/store/migrations/0009_walk_transfer.sql
)
