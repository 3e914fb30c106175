# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(text
    SOURCES
        charset/charset.cpp
        charset/decode.cpp
        charset/encoding_labels_data.cpp
        charset/meta_prescan.cpp
        charset/single_byte_data.cpp
        fold.cpp
        json_schema.cpp
        multi_search.cpp
        prefix_table.cpp
        url/ip_address.cpp
        url/percent_encoding.cpp
        url/registrable_domain.cpp
        url/url.cpp
        url/url_comparison.cpp
        url/url_host.cpp
        utf8.cpp
        utf8_validation.cpp
    LINK shopwalker_types PkgConfig::Idn2 PkgConfig::Psl PkgConfig::Uchardet
)
