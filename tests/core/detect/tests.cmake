# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(detect SHARED
    SOURCES
        support/page_hits.cpp
        core/detect/catalogue_samples_test.cpp
        core/detect/form_detector_test.cpp
        core/detect/form_vectors_test.cpp
        core/detect/labels_test.cpp
        core/detect/page_state_test.cpp
        core/detect/addresses_test.cpp
        core/detect/emails_test.cpp
        core/detect/hours_test.cpp
        core/detect/link_contacts_test.cpp
        core/detect/phones_test.cpp
        core/detect/script_code_test.cpp
        core/detect/touchpoint_pages_test.cpp
        core/detect/vendor_detector_test.cpp
    LINK shopwalker_pipeline
)
