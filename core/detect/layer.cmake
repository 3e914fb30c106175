# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(detect
    SOURCES
        detect.cpp
        evidence_at.cpp
        number_words.cpp
        page_context.cpp
        phone_candidates.cpp
        phone_reader.cpp
        phone_run.cpp
        phones.cpp
    LINK shopwalker_parse shopwalker_rules PkgConfig::Re2 ${PHONENUMBER_LIBRARY}
)
