# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(text
    SOURCES
        fold.cpp
        ip_address.cpp
        json_schema.cpp
        multi_search.cpp
        percent_encoding.cpp
        registrable_domain.cpp
        url.cpp
        url_comparison.cpp
        url_host.cpp
        utf8.cpp
    LINK shopwalker_types PkgConfig::Idn2 PkgConfig::Psl PkgConfig::Uchardet
)
