# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(evidence
    SOURCES
        core/evidence/evidence_files_test.cpp
        core/evidence/photo_marks_test.cpp
        core/evidence/photo_test.cpp
        core/evidence/report_photos_test.cpp
    LINK shopwalker_evidence shopwalker_pictures
)
