# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(text
    SOURCES
        charset.cpp
        decode.cpp
        encoding_labels_data.cpp
        fold.cpp
        ip_address.cpp
        json_schema.cpp
        meta_prescan.cpp
        multi_search.cpp
        single_byte_data.cpp
        percent_encoding.cpp
        prefix_table.cpp
        registrable_domain.cpp
        url.cpp
        url_comparison.cpp
        url_host.cpp
        utf8.cpp
        utf8_validation.cpp
    LINK shopwalker_types PkgConfig::Idn2 PkgConfig::Psl PkgConfig::Uchardet
)
