# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(evidence
    SOURCES
        evidence_files.cpp
        markup_text.cpp
        photo.cpp
        photo_marks.cpp
    LINK shopwalker_types Qt6::Gui
)
