// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/parse/forms/form_view.h"
#include "core/rules/words/lexicon.h"

namespace shopwalker {

/// Where in a form a word stands.
enum class FormPlace : std::uint8_t {
    Heading,    ///< heading and legend
    Submit,     ///< what sends it
    Marks,      ///< id, name and classes of the form and of what is around it alone
    Action,     ///< path and query of the address it is sent to
    Words,      ///< everything else that is said in it and just before it
    FieldName,  ///< name, id and autocomplete of a field
    FieldLabel, ///< label and placeholder of a field
    Page,       ///< title and path of the page
};

/// A meaning of the forms' lexicon found in a form.
struct FormMeaning {
    FormPlace place;
    std::uint16_t field; ///< of field names and labels: index in FormView::fields
    MeaningId meaning;
    std::uint16_t begin;  ///< of the phrase in its words, in bytes
    std::uint16_t length; ///< of the phrase, in bytes
    bool whole;           ///< the phrase is all that stands there
};

/// The meanings of every form, in the order of `forms`.
std::vector<std::vector<FormMeaning>> meaningsOf(const Page& page, const std::vector<FormView>& forms,
                                                 const Lexicon& lexicon);

/// An identifier or address as words: `callbackModal[phone_1]` → `callback modal phone 1`, in lower case.
std::string wordsOfIdentifier(std::string_view identifier);

/// Path and query of an address, without scheme and host.
std::string_view localPart(std::string_view address);

} // namespace shopwalker
