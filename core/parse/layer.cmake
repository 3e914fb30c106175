# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(parse
    SOURCES
        controls.cpp
        field_view.cpp
        form_owners.cpp
        form_surroundings.cpp
        form_view.cpp
        page.cpp
        visibility.cpp
        words_in.cpp
    LINK shopwalker_text PkgConfig::Gumbo
)
