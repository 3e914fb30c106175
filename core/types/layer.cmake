# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(types
    SOURCES
        benchmark/plan.cpp
        checklist.cpp
        erased_names.cpp
        file_sync.cpp
        json/chain_json.cpp
        json/comparison_json.cpp
        json/json.cpp
        json/page_report_json.cpp
        json/plan_json.cpp
        json/score_json.cpp
        json/walk_json.cpp
        json/workbook_json.cpp
        presence.cpp
        walk.cpp
        erased_names.cpp
    walk_merge.cpp
)
