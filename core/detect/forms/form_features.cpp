// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/forms/form_features.h"

#include "core/text/fold.h"

#include <algorithm>
#include <array>
#include <map>

namespace shopwalker {

namespace {

constexpr std::size_t wordsRead = 40;   ///< at one place
constexpr std::size_t pieceBytes = 4;   ///< of a name that authors write as one word
constexpr std::size_t longestName = 40; ///< longer ones are keys
constexpr std::size_t many = 3;         ///< fields of one kind: an address in full, names of several guests

std::string_view nameOf(FormPlace place) {
    switch (place) {
    case FormPlace::Heading: return "heading";
    case FormPlace::Submit: return "submit";
    case FormPlace::Marks: return "marks";
    case FormPlace::Action: return "action";
    case FormPlace::Words: return "words";
    case FormPlace::FieldName: return "name";
    case FormPlace::FieldLabel: return "label";
    case FormPlace::Page: return "page";
    }
    return {};
}

class Features {
public:
    void add(std::string feature) { m_features.push_back(std::move(feature)); }
    void add(std::string_view place, std::string_view what) {
        m_features.push_back(std::string(place) + "." + std::string(what));
    }

    /// The plain words of a folded text; numbers say nothing.
    void addWords(std::string_view place, std::string_view folded) {
        std::size_t count = 0;
        for (std::size_t begin = 0; begin < folded.size() && count < wordsRead;) {
            auto end = begin;
            while (end < folded.size() && folded[end] >= 'a' && folded[end] <= 'z')
                ++end;
            if (end - begin >= 2 && end - begin <= 20) {
                add(std::string(place) + "=" + std::string(folded.substr(begin, end - begin)));
                ++count;
            }
            begin = end + 1;
        }
    }

    /// Pieces of names: `popupnewsletterform` and `frmSubscr` say what they are for, too.
    void addPieces(std::string_view place, std::string_view folded) {
        std::size_t count = 0;
        for (std::size_t begin = 0; begin < folded.size() && count < wordsRead;) {
            auto end = begin;
            while (end < folded.size() && folded[end] >= 'a' && folded[end] <= 'z')
                ++end;
            count += end > begin;
            if (end - begin > pieceBytes && end - begin <= longestName)
                for (auto at = begin; at + pieceBytes <= end; ++at)
                    add(std::string(place) + "~=" + std::string(folded.substr(at, pieceBytes)));
            begin = end + 1;
        }
    }

    std::vector<std::string> sorted() && {
        std::sort(m_features.begin(), m_features.end());
        m_features.erase(std::unique(m_features.begin(), m_features.end()), m_features.end());
        return std::move(m_features);
    }

private:
    std::vector<std::string> m_features;
};

std::string_view bucket(std::size_t count) {
    constexpr std::array<std::string_view, 10> words{"0", "1", "2", "3", "4", "5", "6", "7-9", "7-9", "7-9"};
    return count < words.size() ? words[count] : "10+";
}

void addFields(Features& features, const FormView& form, const std::vector<FieldKind>& kinds) {
    std::array<std::size_t, static_cast<std::size_t>(FieldKind::Other) + 1> counts{};
    std::size_t asked = 0, texts = 0, hidden = 0, required = 0;
    for (std::size_t index = 0; index < kinds.size(); ++index) {
        hidden += kinds[index] == FieldKind::Hidden;
        if (!isAsked(form.fields[index], kinds[index]))
            continue;
        ++asked;
        required += form.fields[index].required;
        texts += form.fields[index].type != "checkbox" && form.fields[index].type != "radio" &&
                 form.fields[index].type != "select";
        ++counts[static_cast<std::size_t>(kinds[index])];
    }
    features.add("asked", bucket(asked));
    features.add("texts", bucket(texts));
    features.add("submits", bucket(form.submits.size()));
    if (required > 0)
        features.add("required");
    features.add("hidden", hidden == 0 ? "0" : hidden < 4 ? "1-3" : "4+");
    std::string all;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] == 0)
            continue;
        const std::string word(toWord(static_cast<FieldKind>(kind)));
        features.add("kind", word);
        if (counts[kind] > 1)
            features.add("kinds", word);
        if (counts[kind] >= many)
            features.add("many", word);
        all += (all.empty() ? "" : "+") + word;
    }
    features.add("all", all);
    const auto has = [&](FieldKind kind) { return counts[static_cast<std::size_t>(kind)] > 0; };
    if (!has(FieldKind::Password) && !has(FieldKind::Message) && asked <= 2 && has(FieldKind::Email))
        features.add("just", "email");
    if (has(FieldKind::Password) && has(FieldKind::PasswordAgain))
        features.add("password", "twice");
    if (has(FieldKind::Password) && !has(FieldKind::PasswordAgain))
        features.add("password", texts <= 2 ? "short" : "long");
    if (texts == 1)
        features.add("lone", form.fields.empty() ? "" : all);
}

/// How much a place says about what a form is for.
double weightOf(FormPlace place) {
    switch (place) {
    case FormPlace::Submit:
    case FormPlace::Heading: return 3;
    case FormPlace::Marks:
    case FormPlace::Action: return 2;
    case FormPlace::Words:
    case FormPlace::FieldName:
    case FormPlace::FieldLabel: return 1;
    case FormPlace::Page: return 0.5;
    }
    return 0;
}

/// What most of the form's places agree on, in whatever language.
void addStrongest(Features& features, const FormView& form, const std::vector<FormMeaning>& meanings,
                  const Lexicon& lexicon) {
    std::map<MeaningId, std::map<FormPlace, double>> places;
    for (const auto& meaning : meanings) {
        if (!lexicon.nameOf(meaning.meaning).starts_with("form."))
            continue;
        const bool atField = meaning.place == FormPlace::FieldName || meaning.place == FormPlace::FieldLabel;
        if (!atField || form.fields[meaning.field].type != "hidden")
            places[meaning.meaning][meaning.place] = weightOf(meaning.place);
    }
    std::string_view strongest = "none";
    double most = 0;
    for (const auto& [meaning, weights] : places) {
        double sum = 0;
        for (const auto& [place, weight] : weights)
            sum += weight;
        features.add("any", lexicon.nameOf(meaning));
        if (sum >= 4)
            features.add("strong", lexicon.nameOf(meaning));
        if (sum > most) {
            most = sum;
            strongest = lexicon.nameOf(meaning);
        }
    }
    features.add("strongest", strongest);
}

/// Only a form that asks who one is can be what its page is about.
bool asksWho(const std::vector<FieldKind>& kinds) {
    return std::any_of(kinds.begin(), kinds.end(), [](FieldKind kind) {
        return kind == FieldKind::Email || kind == FieldKind::Username || kind == FieldKind::Password ||
               kind == FieldKind::Name || kind == FieldKind::Phone || kind == FieldKind::Message;
    });
}

} // namespace

bool isAsked(const FieldView& field, FieldKind kind) {
    return field.isEntry() && !field.hidden && kind != FieldKind::Honeypot;
}

std::vector<std::string> featuresOf(const FormFacts& facts, const Lexicon& lexicon) {
    const auto& form = *facts.form;
    const auto& kinds = facts.kinds;
    const auto& meanings = facts.meanings;
    Features features;
    if (form.wholePage)
        features.add("whole-page");
    if (!form.foreignHost.empty())
        features.add("foreign");
    features.add("method", form.method);
    if (form.popup)
        features.add("popup");
    addFields(features, form, kinds);
    addStrongest(features, form, meanings, lexicon);
    const bool identifies = asksWho(kinds);
    for (const auto& meaning : meanings) {
        const auto name = lexicon.nameOf(meaning.meaning);
        if (meaning.place == FormPlace::Page) {
            if (identifies && name.starts_with("form."))
                features.add("page", name);
            continue;
        }
        const bool atField = meaning.place == FormPlace::FieldName || meaning.place == FormPlace::FieldLabel;
        if (atField && form.fields[meaning.field].type == "hidden")
            features.add("hidden", name);
        else if (atField || name.starts_with("form."))
            features.add(nameOf(meaning.place), name);
        if (!atField && meaning.whole)
            features.add(std::string(nameOf(meaning.place)) + ".whole", name);
    }
    features.addWords("heading", fold(form.heading + " " + form.legend));
    for (const auto& submit : form.submits)
        features.addWords("submit", fold(submit));
    if (form.submits.empty())
        features.add("submit", "none");
    const auto marks = wordsOfIdentifier(form.marks);
    features.addWords("marks", marks);
    features.addPieces("marks", marks);
    const auto action = wordsOfIdentifier(localPart(form.action));
    features.addWords("action", action);
    features.addPieces("action", action);
    for (std::size_t index = 0; index < std::min<std::size_t>(form.fields.size(), wordsRead); ++index) {
        const auto& field = form.fields[index];
        features.addWords(field.type == "hidden" ? "hidden" : "name", wordsOfIdentifier(field.name));
        if (field.type == "image")
            features.add("submit", "image");
        if (!field.isButton() && field.type != "hidden")
            features.addWords("label", fold(field.label.substr(0, 80)));
    }
    return std::move(features).sorted();
}

} // namespace shopwalker
