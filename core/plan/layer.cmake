# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(plan
    SOURCES
        before_after.cpp
        control.cpp
        decision.cpp
        guide_standing.cpp
        proposals.cpp
        reason_detail.cpp
        walk_notes.cpp
    LINK shopwalker_compare
)
