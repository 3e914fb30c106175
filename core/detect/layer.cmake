# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(detect
    SOURCES
        address_line.cpp
        addresses.cpp
        detect.cpp
        email_addresses.cpp
        emails.cpp
        evidence_at.cpp
        hour_tokens.cpp
        hours.cpp
        link_contacts.cpp
        maps.cpp
        merge_hits.cpp
        number_words.cpp
        opening_hours.cpp
        page_context.cpp
        phone_candidates.cpp
        phone_reader.cpp
        phone_run.cpp
        phones.cpp
        field_kind.cpp
        form_detector.cpp
        form_features.cpp
        form_meanings.cpp
        form_type.cpp
        labels.cpp
        own_site.cpp
        page_state.cpp
        touchpoint_detector.cpp
        script_links.cpp
        text_sections.cpp
        sample_check.cpp
        script_code.cpp
        signal_detector.cpp
        vendor_detector.cpp
    LINK shopwalker_parse shopwalker_rules PkgConfig::Re2 ${PHONENUMBER_LIBRARY}
)

add_executable(train_forms
    detect/training/labelled_forms.cpp
    detect/training/softmax.cpp
    detect/training/train_forms.cpp
)
target_link_libraries(train_forms PRIVATE shopwalker_detect)
