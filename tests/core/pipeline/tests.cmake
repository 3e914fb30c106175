# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(pipeline
    SOURCES
        core/pipeline/saved_pages_test.cpp
        core/pipeline/scan_companies_test.cpp
    LINK shopwalker_pipeline
)
