# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(rules
    SOURCES
        links/address_pattern.cpp
        catalogue_files.cpp
        form_model.cpp
        chain_rules.cpp
        currencies.cpp
        links/email_rules.cpp
        explanations.cpp
        fingerprint.cpp
        fingerprint_index.cpp
        importance_rules.cpp
        lexicon.cpp
        links/link_pattern.cpp
        links/link_rules.cpp
        links/map_place.cpp
        links/network_links.cpp
        places.cpp
        plan_rules.cpp
        phrase.cpp
        phrase_search.cpp
        rule_check.cpp
        rule_set.cpp
        touchpoint_rules.cpp
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
