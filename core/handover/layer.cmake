# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(handover
    SOURCES
        checked_archive.cpp
        hand_over.cpp
        zip_file.cpp
    LINK shopwalker_types shopwalker_evidence PkgConfig::Zip
)
