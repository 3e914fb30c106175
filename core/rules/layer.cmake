# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(rules
    SOURCES
        catalogue_files.cpp
        catalogue_object.cpp
        form_model.cpp
        rule_check.cpp
        rule_set.cpp
        touchpoint_rules.cpp
        benchmark/chain_rules.cpp
        benchmark/explanations.cpp
        benchmark/guide.cpp
        benchmark/importance_rules.cpp
        benchmark/plan_rules.cpp
        links/address_pattern.cpp
        links/email_rules.cpp
        links/link_pattern.cpp
        links/link_rules.cpp
        links/map_place.cpp
        links/network_links.cpp
        vendors/fingerprint.cpp
        vendors/fingerprint_index.cpp
        words/currencies.cpp
        words/lexicon.cpp
        words/phrase.cpp
        words/phrase_search.cpp
        words/places.cpp
    LINK shopwalker_text PkgConfig::Re2
)
# The catalogue travels inside the library, so that no program can lose it.
file(GLOB CATALOGUE_FILES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/core/catalogue/*.json
    ${PROJECT_SOURCE_DIR}/core/catalogue/*/*.json ${PROJECT_SOURCE_DIR}/core/catalogue/*/*/*.json)
qt_add_resources(shopwalker_rules catalogue
    PREFIX /catalogue
    BASE ${PROJECT_SOURCE_DIR}/core/catalogue
    FILES ${CATALOGUE_FILES}
    OPTIONS --no-compress # a thousand small files: unpacking them takes longer than reading them
)
