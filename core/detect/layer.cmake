# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(detect
    SOURCES
        detect.cpp
        evidence_at.cpp
    LINK shopwalker_parse shopwalker_rules PkgConfig::Re2 ${PHONENUMBER_LIBRARY}
)
