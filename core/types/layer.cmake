# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(types
    SOURCES
        checklist.cpp
        comparison_json.cpp
        file_sync.cpp
        json.cpp
        page_report_json.cpp
        plan.cpp
        plan_json.cpp
        presence.cpp
        score_json.cpp
        walk.cpp
        walk_json.cpp
        walk_merge.cpp
)
