# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(text
    SOURCES
        fold.cpp
        json_schema.cpp
        multi_search.cpp
        url.cpp
        utf8.cpp
    LINK shopwalker_types PkgConfig::Idn2 PkgConfig::Uchardet
)
