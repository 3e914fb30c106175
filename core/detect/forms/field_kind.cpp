// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/field_kind.h"

#include "core/text/fold.h"
#include "core/types/words.h"

#include <algorithm>

namespace shopwalker {

namespace {

/// Types that say all there is to say.
constexpr Words<FieldKind, 15> plainTypes{{
    {FieldKind::Hidden, "hidden"},
    {FieldKind::Submit, "submit"},
    {FieldKind::Submit, "image"},
    {FieldKind::Button, "button"},
    {FieldKind::Button, "reset"},
    {FieldKind::File, "file"},
    {FieldKind::Email, "email"},
    {FieldKind::Phone, "tel"},
    {FieldKind::Website, "url"},
    {FieldKind::Date, "date"},
    {FieldKind::Date, "datetime-local"},
    {FieldKind::Date, "month"},
    {FieldKind::Date, "week"},
    {FieldKind::Time, "time"},
    {FieldKind::Search, "search"},
}};

/// Autofill words of the HTML standard.
constexpr Words<FieldKind, 22> autofill{{
    {FieldKind::Name, "name"},
    {FieldKind::Name, "given-name"},
    {FieldKind::Name, "family-name"},
    {FieldKind::Name, "additional-name"},
    {FieldKind::Phone, "tel"},
    {FieldKind::Phone, "tel-national"},
    {FieldKind::Email, "email"},
    {FieldKind::Username, "username"},
    {FieldKind::Address, "street-address"},
    {FieldKind::Address, "address-line1"},
    {FieldKind::Address, "address-line2"},
    {FieldKind::Address, "address-level1"},
    {FieldKind::Address, "address-level2"},
    {FieldKind::Address, "postal-code"},
    {FieldKind::Address, "country"},
    {FieldKind::Address, "country-name"},
    {FieldKind::Company, "organization"},
    {FieldKind::Website, "url"},
    {FieldKind::Date, "bday"},
    {FieldKind::Money, "transaction-amount"},
    {FieldKind::Password, "current-password"},
    {FieldKind::Password, "new-password"},
}};

/// Meanings `field.*` that are no kind of their own.
constexpr Words<FieldKind, 8> finerMeanings{{
    {FieldKind::Email, "email-again"},
    {FieldKind::Text, "subject"},
    {FieldKind::Text, "question"},
    {FieldKind::Date, "birth"},
    {FieldKind::Choice, "gender"},
    {FieldKind::Text, "code"},
    {FieldKind::Text, "coupon"},
    {FieldKind::Checkbox, "remember"},
}};

constexpr std::string_view prefix = "field.";

std::optional<FieldKind> kindOfMeaning(std::string_view meaning) {
    if (!meaning.starts_with(prefix))
        return std::nullopt;
    const auto word = meaning.substr(prefix.size());
    const auto kind = fieldKindFromWord(word);
    return kind ? kind : finerMeanings.value(word);
}

/// What the words at a field mean, each kind with the weight of its best phrase.
class Votes {
public:
    void add(FieldKind kind, const FormMeaning& meaning) {
        // What the visitor reads counts more than what the author called it; a long phrase more than a word
        // of it; the beginning more than what is added behind.
        double weight = meaning.length + (meaning.begin == 0 ? 4 : 0) + (meaning.whole ? 6 : 0);
        if (meaning.place == FormPlace::FieldLabel)
            weight += 2;
        auto& best = m_weights[static_cast<std::size_t>(kind)];
        best = std::max(best, weight);
    }
    bool has(FieldKind kind) const { return m_weights[static_cast<std::size_t>(kind)] > 0; }

    /// The kind with most weight among those that a written field can have.
    std::optional<FieldKind> best() const {
        std::optional<FieldKind> kind;
        double most = 0;
        for (const auto candidate : written)
            if (const auto weight = m_weights[static_cast<std::size_t>(candidate)]; weight > most) {
                most = weight;
                kind = candidate;
            }
        if (kind == FieldKind::Address && has(FieldKind::Email))
            return FieldKind::Email; // "e-mail address" in whatever language
        return kind;
    }

private:
    static constexpr FieldKind written[] = {
        FieldKind::Phone,   FieldKind::Email,    FieldKind::Username, FieldKind::Name,    FieldKind::Message,
        FieldKind::Date,    FieldKind::Time,     FieldKind::Number,   FieldKind::Money,   FieldKind::Address,
        FieldKind::Company, FieldKind::Website,  FieldKind::Rating,   FieldKind::Captcha, FieldKind::Search,
        FieldKind::Text,    FieldKind::Honeypot,
    };
    std::array<double, static_cast<std::size_t>(FieldKind::Other) + 1> m_weights{};
};

std::optional<FieldKind> autofillOf(const FieldView& field) {
    const auto words = asciiLower(field.autocomplete);
    const auto last = words.find_last_of(' ');
    return autofill.value(std::string_view(words).substr(last == std::string::npos ? 0 : last + 1));
}

FieldKind writtenKind(const FieldView& field, const Votes& votes) {
    if (votes.has(FieldKind::Captcha))
        return FieldKind::Captcha;
    if (field.type == "textarea")
        return FieldKind::Message;
    if (const auto filled = autofillOf(field))
        return *filled;
    const auto best = votes.best();
    if (field.type == "number" || field.type == "range")
        return best == FieldKind::Money || best == FieldKind::Phone || best == FieldKind::Rating
                   ? *best
                   : FieldKind::Number;
    return best == FieldKind::Message && field.type == "text" ? FieldKind::Message
                                                              : best.value_or(FieldKind::Text);
}

FieldKind choiceKind(const FieldView& field, const Votes& votes) {
    if (field.type == "checkbox")
        return votes.has(FieldKind::Consent) ? FieldKind::Consent : FieldKind::Checkbox;
    if (votes.has(FieldKind::Rating))
        return FieldKind::Rating;
    if (field.type == "select")
        for (const auto kind : {FieldKind::Date, FieldKind::Time})
            if (votes.has(kind))
                return kind;
    return FieldKind::Choice;
}

FieldKind kindOf(const FieldView& field, const Votes& votes) {
    const bool written = field.type != "hidden" && !field.isButton();
    if (written && (votes.has(FieldKind::Honeypot) || (field.outOfReach && field.type == "text")))
        return FieldKind::Honeypot;
    if (field.type == "password")
        return votes.has(FieldKind::PasswordAgain) ? FieldKind::PasswordAgain : FieldKind::Password;
    if (const auto plain = plainTypes.value(field.type))
        return *plain;
    if (field.type == "checkbox" || field.type == "radio" || field.type == "select")
        return choiceKind(field, votes);
    return writtenKind(field, votes);
}

} // namespace

std::vector<FieldKind> fieldKindsOf(const FormView& form, const std::vector<FormMeaning>& meanings,
                                    const Lexicon& lexicon) {
    std::vector<Votes> votes(form.fields.size());
    for (const auto& meaning : meanings)
        if (meaning.place == FormPlace::FieldName || meaning.place == FormPlace::FieldLabel)
            if (const auto kind = kindOfMeaning(lexicon.nameOf(meaning.meaning)))
                votes[meaning.field].add(*kind, meaning);
    std::vector<FieldKind> kinds;
    for (std::size_t index = 0; index < form.fields.size(); ++index)
        kinds.push_back(kindOf(form.fields[index], votes[index]));
    // Two password fields side by side: the second repeats the first, whatever it is called.
    const auto first = std::find(kinds.begin(), kinds.end(), FieldKind::Password);
    if (first != kinds.end() && first + 1 != kinds.end() && first[1] == FieldKind::Password)
        first[1] = FieldKind::PasswordAgain;
    return kinds;
}

} // namespace shopwalker
