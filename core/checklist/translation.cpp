// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/translation.h"

namespace shopwalker {

namespace {

/// Calls `visit(key, text)` for every text; the one place that knows how keys are built.
template<class AnyChecklist, class Visit>
void forEachText(AnyChecklist& checklist, Visit&& visit) {
    visit("title", checklist.title);
    visit("summary", checklist.summary);
    for (auto& step : checklist.steps) {
        visit(step.id + ".title", step.title);
        for (auto& question : step.questions) {
            const auto path = step.id + "." + question.id;
            visit(path + ".label", question.label);
            visit(path + ".help", question.help);
            for (auto& option : question.options)
                visit(path + ".options." + option.id, option.label);
        }
    }
}

/// The placeholders of a text, sorted: `%1%2`.
std::string placeholdersOf(std::string_view text) {
    std::vector<char> digits;
    for (std::size_t at = text.find('%'); at != std::string_view::npos; at = text.find('%', at + 1))
        if (at + 1 < text.size() && text[at + 1] >= '1' && text[at + 1] <= '9')
            digits.push_back(text[at + 1]);
    std::sort(digits.begin(), digits.end());
    return {digits.begin(), digits.end()};
}

} // namespace

ChecklistTexts textsOf(const Checklist& checklist) {
    ChecklistTexts texts;
    forEachText(checklist, [&](const std::string& key, const std::string& text) {
        if (!text.empty())
            texts[key] = text;
    });
    return texts;
}

std::vector<std::string> textKeysOf(const Checklist& checklist) {
    std::vector<std::string> keys;
    forEachText(checklist, [&](const std::string& key, const std::string& text) {
        if (!text.empty())
            keys.push_back(key);
    });
    return keys;
}

Checklist translated(Checklist checklist, const ChecklistTexts& texts) {
    forEachText(checklist, [&](const std::string& key, std::string& text) {
        if (const auto found = texts.find(key); found != texts.end() && !found->second.empty())
            text = found->second;
    });
    return checklist;
}

std::vector<Error> checkTranslation(const Checklist& base, const ChecklistTexts& texts,
                                    std::string_view where) {
    std::vector<Error> problems;
    const auto report = [&](const std::string& key, std::string text) {
        problems.push_back({"translation", std::move(text), std::string(where) + " " + key});
    };
    const auto originals = textsOf(base);
    for (const auto& [key, original] : originals) {
        const auto found = texts.find(key);
        if (found == texts.end() || found->second.empty())
            problems.push_back(
                {std::string(untranslated), "is not translated", std::string(where) + " " + key});
        else if (placeholdersOf(found->second) != placeholdersOf(original))
            report(key, "has other placeholders than the base language");
    }
    for (const auto& [key, text] : texts)
        if (!originals.contains(key))
            report(key, "is no text of the checklist");
    return problems;
}

} // namespace shopwalker
