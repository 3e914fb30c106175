# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(score
    SOURCES
        company_score.cpp
        difference.cpp
        importance.cpp
        points.cpp
        spread.cpp
        standards.cpp
    LINK shopwalker_types
)
