// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/tick_list_edits.h"

#include "core/checklist/checklist_edits.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::string_view baseLanguage = "en";

template<class Parts>
auto withId(Parts& parts, std::string_view id) {
    return std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.id == id; });
}

struct Path {
    std::string step;
    std::string question;
};

Path split(const std::string& path) {
    const auto dot = path.find('.');
    return dot == std::string::npos ? Path{path, {}} : Path{path.substr(0, dot), path.substr(dot + 1)};
}

/// A line's id is that of its row in the matrix, so it is unique in the list and goes along when it moves.
bool hasLine(const Checklist& list, std::string_view id) {
    return std::any_of(list.steps.begin(), list.steps.end(),
                       [&](const Step& step) { return withId(step.questions, id) != step.questions.end(); });
}

/// The step of that id; a new one of that title where there is none.
Step& stepFor(ChecklistLibrary::Entry& entry, const std::string& group, const std::string& language) {
    auto& steps = entry.checklist.steps;
    if (const auto known = withId(steps, group); known != steps.end())
        return *known;
    Step step{.title = group};
    step.id =
        freshId(group, "group", [&](const std::string& id) { return withId(steps, id) != steps.end(); });
    if (!steps.empty()) { // what a reader of the file must have
        step.stage = steps.back().stage;
        step.channel = steps.back().channel;
    }
    if (language != baseLanguage)
        entry.languages[language][step.id + ".title"] = group;
    return steps.emplace_back(std::move(step));
}

/// Texts of a line go with it, in every language.
void renameKeys(ChecklistLibrary::Entry& entry, const std::string& from, const std::string& to) {
    for (auto& [language, texts] : entry.languages)
        for (const auto* part : {".label", ".help"})
            if (auto text = texts.extract(from + part); !text.empty() && !to.empty()) {
                text.key() = to + part;
                texts.insert(std::move(text));
            }
}

void dropEmptyGroups(ChecklistLibrary::Entry& entry) {
    for (const auto& step : entry.checklist.steps)
        if (step.questions.empty())
            for (auto& [language, texts] : entry.languages)
                texts.erase(step.id + ".title");
    std::erase_if(entry.checklist.steps, [](const Step& step) { return step.questions.empty(); });
}

} // namespace

ChecklistLibrary::Entry withItemAdded(ChecklistLibrary::Entry entry, const std::string& group,
                                      const std::string& label, const std::string& language) {
    auto& step = stepFor(entry, group, language);
    Question question{.type = QuestionType::YesNo, .label = label};
    question.id = freshId(label, "item", [&](const std::string& id) { return hasLine(entry.checklist, id); });
    if (language != baseLanguage)
        entry.languages[language][step.id + "." + question.id + ".label"] = label;
    step.questions.push_back(std::move(question));
    ++entry.checklist.version;
    return entry;
}

ChecklistLibrary::Entry withItemRenamed(ChecklistLibrary::Entry entry, const std::string& path,
                                        const std::string& label, const std::string& language) {
    const auto [stepId, questionId] = split(path);
    const auto step = withId(entry.checklist.steps, stepId);
    if (step == entry.checklist.steps.end())
        return entry;
    const auto question = withId(step->questions, questionId);
    if (question == step->questions.end())
        return entry;
    if (language == baseLanguage)
        question->label = label;
    else
        entry.languages[language][path + ".label"] = label;
    ++entry.checklist.version;
    return entry;
}

ChecklistLibrary::Entry withItemRemoved(ChecklistLibrary::Entry entry, const std::string& path) {
    const auto [stepId, questionId] = split(path);
    const auto step = withId(entry.checklist.steps, stepId);
    if (step == entry.checklist.steps.end())
        return entry;
    std::erase_if(step->questions, [&gone = questionId](const Question& other) { return other.id == gone; });
    renameKeys(entry, path, {});
    dropEmptyGroups(entry);
    ++entry.checklist.version;
    return entry;
}

MovedItem withItemMoved(ChecklistLibrary::Entry entry, const std::string& path, const std::string& group,
                        const std::string& language) {
    const auto [stepId, questionId] = split(path);
    const auto from = withId(entry.checklist.steps, stepId);
    if (from == entry.checklist.steps.end() || withId(from->questions, questionId) == from->questions.end())
        return {std::move(entry), {}};
    if (stepId == group)
        return {std::move(entry), path};
    auto question = *withId(from->questions, questionId);
    std::erase_if(from->questions, [&gone = questionId](const Question& other) { return other.id == gone; });
    auto& to = stepFor(entry, group, language); // `from` may be gone from its place after this
    question.id =
        freshId(question.id, "item", [&](const std::string& id) { return hasLine(entry.checklist, id); });
    const auto now = to.id + "." + question.id;
    to.questions.push_back(std::move(question));
    renameKeys(entry, path, now);
    dropEmptyGroups(entry);
    ++entry.checklist.version;
    return {std::move(entry), now};
}

ChecklistLibrary::Entry withItemShown(ChecklistLibrary::Entry entry, const ChecklistLibrary::Entry& shipped,
                                      const std::string& path) {
    const auto [stepId, questionId] = split(path);
    const auto& theirSteps = shipped.checklist.steps;
    const auto theirs = withId(theirSteps, stepId);
    if (theirs == theirSteps.end())
        return entry;
    const auto question = withId(theirs->questions, questionId);
    if (question == theirs->questions.end())
        return entry;
    auto& steps = entry.checklist.steps;
    auto step = withId(steps, stepId);
    if (step == steps.end()) {
        step = steps.insert(steps.end(), *theirs);
        step->questions.clear();
    }
    if (withId(step->questions, questionId) == step->questions.end())
        step->questions.push_back(*question);
    for (const auto& [language, texts] : shipped.languages)
        for (const auto& key : {stepId + ".title", path + ".label", path + ".help"})
            if (const auto text = texts.find(key); text != texts.end())
                entry.languages[language].insert(*text);
    ++entry.checklist.version;
    return entry;
}

} // namespace shopwalker
