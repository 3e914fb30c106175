// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/form_type.h"

#include "core/detect/forms/field_kind.h"

#include <algorithm>
#include <map>

namespace shopwalker {

namespace {

/// Evidence that decides: one clear word on the button or over the form.
constexpr double decisive = 3;
constexpr int mostAskedForPassword =
    4; ///< by a form that sends a new password: name, address, picture's code

double weightOf(const FormMeaning& meaning) {
    switch (meaning.place) {
    case FormPlace::Submit: return meaning.whole ? 4 : 3;
    case FormPlace::Heading: return 3;
    case FormPlace::Marks: return 1.5;
    case FormPlace::Action:
    case FormPlace::Words: return 1;
    case FormPlace::FieldLabel: return 0.5;
    case FormPlace::FieldName:
    case FormPlace::Page: return 0;
    }
    return 0;
}

/// What the words of a form say it is for, each place counted once.
class Sayings {
public:
    Sayings(const FormFacts& facts, const Lexicon& lexicon) {
        std::map<std::pair<std::string_view, FormPlace>, double> places;
        for (const auto& meaning : facts.meanings) {
            if (!lexicon.nameOf(meaning.meaning).starts_with("form."))
                continue;
            auto& weight = places[{lexicon.nameOf(meaning.meaning), meaning.place}];
            weight = std::max(weight, weightOf(meaning));
        }
        for (const auto& [key, weight] : places)
            m_sums[key.first] += weight;
    }

    double of(std::string_view meaning) const {
        const auto found = m_sums.find(meaning);
        return found == m_sums.end() ? 0 : found->second;
    }
    double most() const {
        double most = 0;
        for (const auto& [meaning, sum] : m_sums)
            most = std::max(most, sum);
        return most;
    }

private:
    std::map<std::string_view, double> m_sums;
};

/// How many fields of each kind a visitor is asked for.
class Asked {
public:
    explicit Asked(const FormFacts& facts) {
        for (std::size_t index = 0; index < facts.kinds.size(); ++index) {
            const auto& field = facts.form->fields[index];
            if (isAsked(field, facts.kinds[index]))
                ++m_counts[static_cast<std::size_t>(facts.kinds[index])];
        }
    }
    int of(FieldKind kind) const { return m_counts[static_cast<std::size_t>(kind)]; }
    int all() const {
        int sum = 0;
        for (const auto count : m_counts)
            sum += count;
        return sum;
    }
    bool hasPerson() const {
        return of(FieldKind::Phone) + of(FieldKind::Email) + of(FieldKind::Name) + of(FieldKind::Message) > 0;
    }
    bool isLead() const {
        return of(FieldKind::Phone) > 0 && of(FieldKind::Name) > 0 && of(FieldKind::Password) == 0;
    }
    bool onlyPhone() const {
        return of(FieldKind::Phone) > 0 && of(FieldKind::Email) == 0 && of(FieldKind::Message) == 0;
    }

private:
    std::array<int, static_cast<std::size_t>(FieldKind::Other) + 1> m_counts{};
};

FormType likeliest(const FormFacts& facts, const FormModel& model, const Lexicon& lexicon) {
    const auto features = featuresOf(facts, lexicon);
    const auto probabilities = model.probabilities(features);
    if (probabilities.empty())
        return FormType::Other;
    const auto best = std::max_element(probabilities.begin(), probabilities.end());
    return model.types[static_cast<std::size_t>(best - probabilities.begin())];
}

/// A form that mends a forgotten password says so on its button, over itself or in the title of its page, and
/// asks for no password that is in use.
bool renewsPassword(const FormFacts& facts, const Asked& asks, const Lexicon& lexicon) {
    const bool asksCurrent = asks.of(FieldKind::Password) > 0 && asks.of(FieldKind::PasswordAgain) == 0;
    if (asksCurrent || asks.all() == 0 || asks.all() > mostAskedForPassword ||
        asks.of(FieldKind::Message) > 0)
        return false;
    return std::any_of(facts.meanings.begin(), facts.meanings.end(), [&](const FormMeaning& meaning) {
        const bool names = meaning.place == FormPlace::Submit || meaning.place == FormPlace::Heading ||
                           (meaning.place == FormPlace::Page && facts.main);
        return names && lexicon.nameOf(meaning.meaning) == "form.password";
    });
}

/// A form that asks nothing does what its words say: a button that signs in through another site or orders
/// what stands beside it, the terms that a forum puts in front of its registration.
std::optional<FormType> deedOfButton(const Sayings& says, FormType likeliestType) {
    constexpr std::pair<std::string_view, FormType> deeds[]{{"form.login", FormType::Login},
                                                            {"form.registration", FormType::Registration},
                                                            {"form.order", FormType::Order}};
    for (const auto& [meaning, type] : deeds)
        if (says.of(meaning) >= decisive && says.of(meaning) == says.most() &&
            (type == FormType::Login || likeliestType == FormType::Other))
            return type;
    return std::nullopt;
}

double appointmentWeight(const Sayings& says, const Asked& asks) {
    const auto said = says.of("form.appointment");
    const auto dates = asks.of(FieldKind::Date);
    const int asked = dates > 1 && said > 0 ? 3 : dates > 0 ? 2 : 0; // arrival and departure
    return said + asked + (asks.of(FieldKind::Time) > 0 ? 1 : 0);
}

/// Which request to the firm it is, by its words and by fields that only one kind asks for.
FormType requestType(const Sayings& says, const Asked& asks, FormType fallback) {
    const std::pair<FormType, double> candidates[]{
        {FormType::Callback,
         asks.of(FieldKind::Phone) > 0 ? says.of("form.callback") + (asks.onlyPhone() ? 1.5 : 0) : 0},
        {FormType::Appointment, appointmentWeight(says, asks)},
        {FormType::Question, asks.of(FieldKind::Message) > 0 ? says.of("form.question") : 0},
        {FormType::Review, asks.of(FieldKind::Message) > 0
                               ? says.of("form.review") + (asks.of(FieldKind::Rating) > 0 ? 2 : 0)
                               : 0},
        {FormType::Job, says.of("form.job") + (asks.of(FieldKind::File) > 0 ? 1 : -1)},
        {FormType::Order, says.of("form.order")},
        {FormType::Contact, says.of("form.contact")},
    };
    auto best = candidates[0];
    for (const auto& candidate : candidates)
        if (candidate.second > best.second)
            best = candidate;
    return best.second >= decisive ? best.first : fallback;
}

/// Forms that ask nothing about the visitor.
FormType finerOther(const Sayings& says) {
    if (says.of("form.calculator") >= decisive)
        return FormType::Calculator;
    if (says.of("form.filter") >= decisive)
        return FormType::Filter;
    return FormType::Other;
}

/// The form that asks most; none where two ask the same.
void markMain(std::vector<FormFacts>& facts) {
    FormFacts* most = nullptr;
    int asked = 0;
    bool alone = false;
    for (auto& each : facts) {
        const auto asks = Asked(each).all();
        alone = asks > asked || (alone && asks < asked);
        if (asks > asked) {
            asked = asks;
            most = &each;
        }
    }
    if (most && alone)
        most->main = true;
}

} // namespace

std::vector<FormFacts> factsOf(const Page& page, const std::vector<FormView>& forms, const Lexicon& lexicon) {
    std::vector<FormFacts> facts;
    auto meanings = meaningsOf(page, forms, lexicon);
    for (std::size_t index = 0; index < forms.size(); ++index) {
        auto kinds = fieldKindsOf(forms[index], meanings[index], lexicon);
        facts.push_back(
            {.form = &forms[index], .kinds = std::move(kinds), .meanings = std::move(meanings[index])});
    }
    markMain(facts);
    return facts;
}

FormType coarseType(FormType type) {
    switch (type) {
    case FormType::Callback:
    case FormType::Question:
    case FormType::Review: return FormType::Contact;
    case FormType::Appointment: return FormType::Order;
    case FormType::Calculator:
    case FormType::Job:
    case FormType::Filter: return FormType::Other;
    default: return type;
    }
}

FormType typeOf(const FormFacts& facts, const FormModel& model, const Lexicon& lexicon) {
    const Sayings says(facts, lexicon);
    const Asked asks(facts);
    if (asks.onlyPhone() && says.of("form.code") + says.of("form.login") >= decisive + 1 &&
        says.of("form.callback") == 0)
        return FormType::Login; // a code is sent to the phone
    if (facts.form->formless && says.most() < decisive)
        return FormType::Other; // any button beside a field would do
    if (renewsPassword(facts, asks, lexicon))
        return FormType::Password;
    if (asks.of(FieldKind::Message) == 0 && says.of("form.track") >= decisive)
        return FormType::Other; // speaks of an order, asks how far it is
    const auto type = likeliest(facts, model, lexicon);
    if (asks.all() == 0)
        if (const auto deed = deedOfButton(says, type))
            return *deed;
    switch (type) {
    case FormType::Contact:
    case FormType::Order: return requestType(says, asks, type);
    case FormType::Other:
        // Whoever asks for a name and a telephone wants to be of use to their owner.
        return asks.hasPerson() ? requestType(says, asks, asks.isLead() ? FormType::Contact : type)
                                : finerOther(says);
    default: return type;
    }
}

} // namespace shopwalker
