// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/form_meanings.h"

#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t identifierBytes = 300;
constexpr std::size_t valueBytes = 30;  ///< longer hidden values are keys, not words
constexpr std::size_t promptBytes = 60; ///< longer values of shown fields are somebody's text
constexpr std::size_t fieldsRead = 120; ///< of one form; the rest is more of the same

bool isLetter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}
bool isCapital(char byte) {
    return byte >= 'A' && byte <= 'Z';
}
bool isDigit(char byte) {
    return byte >= '0' && byte <= '9';
}

/// All words of all forms, a line each, so that the lexicon is searched once.
class Lines {
public:
    void add(std::uint32_t form, FormPlace place, std::string_view folded, std::size_t field = 0) {
        if (folded.empty())
            return;
        m_lines.push_back({form, place, static_cast<std::uint16_t>(field), m_text.size()});
        m_text += folded;
        m_text += '\n';
    }

    std::vector<std::vector<FormMeaning>> find(const Lexicon& lexicon, std::size_t forms) const {
        std::vector<std::vector<FormMeaning>> meanings(forms);
        std::size_t line = 0;
        for (const auto& match : lexicon.find(m_text)) {
            while (line + 1 < m_lines.size() && m_lines[line + 1].begin < match.end)
                ++line;
            const auto& at = m_lines[line];
            meanings[at.form].push_back({.place = at.place,
                                         .field = at.field,
                                         .meaning = match.meaning,
                                         .begin = static_cast<std::uint16_t>(match.begin - at.begin),
                                         .length = static_cast<std::uint16_t>(match.end - match.begin),
                                         .whole = match.whole});
        }
        return meanings;
    }

private:
    struct Line {
        std::uint32_t form;
        FormPlace place;
        std::uint16_t field;
        std::size_t begin;
    };
    std::string m_text;
    std::vector<Line> m_lines;
};

/// How the author named a button and its icon: often all there is.
std::string dressOf(const Page& page, NodeIndex button) {
    std::string dress = wordsOfIdentifier(page.attribute(button, "class").value_or(""));
    if (const auto source = page.attribute(button, "src"))
        dress += " " + wordsOfIdentifier(source->substr(source->rfind('/') + 1));
    const auto icon = button + 1;
    if (icon < page.node(button).end && page.node(icon).kind == NodeKind::Element)
        dress += " " + wordsOfIdentifier(page.attribute(icon, "class").value_or(""));
    return dress;
}

void addField(Lines& lines, const Page& page, std::uint32_t form, const FieldView& field, std::size_t index) {
    lines.add(form, FormPlace::FieldName, wordsOfIdentifier(field.name), index);
    if (field.id != field.name)
        lines.add(form, FormPlace::FieldName, wordsOfIdentifier(field.id), index);
    if (field.isButton())
        lines.add(form, FormPlace::FieldName, dressOf(page, field.node), index);
    else if (field.type == "hidden" && field.value.size() <= valueBytes)
        lines.add(form, FormPlace::FieldName, wordsOfIdentifier(field.value), index);
    if (!field.isEntry())
        return;
    const auto label = fold(field.label);
    const auto placeholder = fold(field.placeholder);
    lines.add(form, FormPlace::FieldLabel, label, index);
    if (placeholder != label)
        lines.add(form, FormPlace::FieldLabel, placeholder, index);
    // Before placeholders, pages filled fields with such words and emptied them on a click.
    const bool isWritten = field.type == "text" || field.type == "search" || field.type == "email";
    if (isWritten && field.value.size() <= promptBytes)
        if (const auto value = fold(field.value); value != label && value != placeholder)
            lines.add(form, FormPlace::FieldLabel, value, index);
}

} // namespace

std::string wordsOfIdentifier(std::string_view identifier) {
    const auto text = identifier.substr(0, identifierBytes);
    std::string words;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const auto byte = text[index];
        const bool begins =
            isCapital(byte) && index > 0 && isLetter(text[index - 1]) &&
            (!isCapital(text[index - 1]) ||
             (index + 1 < text.size() && isLetter(text[index + 1]) && !isCapital(text[index + 1])));
        const bool separates = !isLetter(byte) && !isDigit(byte) && static_cast<unsigned char>(byte) < 0x80;
        if ((separates || begins) && !words.empty() && words.back() != ' ')
            words += ' ';
        if (!separates)
            words += byte;
    }
    return fold(words);
}

std::string_view localPart(std::string_view address) {
    const auto scheme = address.find("://");
    if (scheme == std::string_view::npos)
        return address;
    const auto path = address.find('/', scheme + 3);
    return path == std::string_view::npos ? std::string_view() : address.substr(path);
}

std::vector<std::vector<FormMeaning>> meaningsOf(const Page& page, const std::vector<FormView>& forms,
                                                 const Lexicon& lexicon) {
    Lines lines;
    const auto title = fold(page.title());
    const auto path = page.url() ? wordsOfIdentifier(page.url()->path + page.url()->query) : std::string();
    for (std::uint32_t index = 0; index < forms.size(); ++index) {
        const auto& form = forms[index];
        lines.add(index, FormPlace::Heading, fold(form.heading));
        if (form.legend != form.heading)
            lines.add(index, FormPlace::Heading, fold(form.legend));
        for (const auto& submit : form.submits)
            lines.add(index, FormPlace::Submit, fold(submit));
        lines.add(index, FormPlace::Marks, wordsOfIdentifier(form.marks));
        lines.add(index, FormPlace::Action, wordsOfIdentifier(localPart(form.action)));
        lines.add(index, FormPlace::Action, wordsOfIdentifier(form.foreignHost));
        lines.add(index, FormPlace::Words, fold(form.words));
        lines.add(index, FormPlace::Page, title);
        lines.add(index, FormPlace::Page, path);
        for (std::size_t field = 0; field < std::min(form.fields.size(), fieldsRead); ++field)
            addField(lines, page, index, form.fields[field], field);
    }
    return lines.find(lexicon, forms.size());
}

} // namespace shopwalker
