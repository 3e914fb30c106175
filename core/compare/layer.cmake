# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(compare
    SOURCES
        compare.cpp
    LINK shopwalker_types
)
