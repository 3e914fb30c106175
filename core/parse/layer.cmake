# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(parse
    SOURCES
        html/arena.cpp
        html/character_references.cpp
        content_kind.cpp
        forms/controls.cpp
        forms/field_view.cpp
        forms/form_owners.cpp
        forms/form_surroundings.cpp
        forms/form_view.cpp
        html/guarded_gumbo.cpp
        structured/json_ld.cpp
        structured/lenient_json.cpp
        html/line_table.cpp
        structured/microdata.cpp
        html/named_references_data.cpp
        html/open_elements.cpp
        page.cpp
        page_facts.cpp
        page_links.cpp
        page_summary.cpp
        html/raw_text.cpp
        html/scanner.cpp
        structured/schema_words.cpp
        structured/structured_data.cpp
        html/tag_reader.cpp
        html/tag_traits_data.cpp
        text_blocks.cpp
        html/tree_builder.cpp
        visibility.cpp
        words_in.cpp
    LINK shopwalker_text PkgConfig::Gumbo
)
