# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(parse
    SOURCES
        arena.cpp
        character_references.cpp
        content_kind.cpp
        controls.cpp
        field_view.cpp
        form_owners.cpp
        form_surroundings.cpp
        form_view.cpp
        guarded_gumbo.cpp
        json_ld.cpp
        lenient_json.cpp
        line_table.cpp
        microdata.cpp
        named_references_data.cpp
        open_elements.cpp
        page.cpp
        page_facts.cpp
        page_links.cpp
        page_summary.cpp
        raw_text.cpp
        scanner.cpp
        schema_words.cpp
        structured_data.cpp
        tag_reader.cpp
        tag_traits_data.cpp
        text_blocks.cpp
        tree_builder.cpp
        visibility.cpp
        words_in.cpp
    LINK shopwalker_text PkgConfig::Gumbo
)
