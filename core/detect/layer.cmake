# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(detect
    SOURCES
        contacts/address_line.cpp
        contacts/addresses.cpp
        detect.cpp
        contacts/email_addresses.cpp
        contacts/emails.cpp
        evidence_at.cpp
        contacts/hour_tokens.cpp
        contacts/hours.cpp
        contacts/link_contacts.cpp
        contacts/maps.cpp
        merge_hits.cpp
        phones/number_words.cpp
        contacts/opening_hours.cpp
        page_context.cpp
        phones/phone_candidates.cpp
        phones/phone_reader.cpp
        phones/phone_run.cpp
        phones/phones.cpp
        forms/field_kind.cpp
        forms/form_detector.cpp
        forms/form_features.cpp
        forms/form_meanings.cpp
        forms/form_type.cpp
        labels.cpp
        contacts/own_site.cpp
        page_state.cpp
        touchpoint_detector.cpp
        contacts/script_links.cpp
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
