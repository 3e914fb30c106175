# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(parse
    SOURCES
        page.cpp
    LINK shopwalker_text PkgConfig::Gumbo
)
