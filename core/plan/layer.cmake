# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(plan
    SOURCES
        before_after.cpp
        control.cpp
        guide_standing.cpp
        proposals.cpp
    LINK shopwalker_compare
)
