// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/checklist/checklist_library.h"
#include "core/types/json.h"

#include <QJsonArray>
#include <cstdio>

namespace shopwalker::cli {

namespace {

std::size_t questionsIn(const Checklist& checklist) {
    std::size_t count = 0;
    for (const auto& step : checklist.steps)
        count += step.questions.size();
    return count;
}

int list(const LoadedChecklists& loaded, const std::string& language, bool asJson) {
    for (const auto& [id, entry] : loaded.library.entries) {
        const auto checklist = *loaded.library.find(id, language);
        if (asJson)
            std::puts(toLine({{"id", toQString(id)},
                              {"version", checklist.version},
                              {"kind", toQString(checklist.kind)},
                              {"title", toQString(checklist.title)},
                              {"steps", static_cast<qint64>(checklist.steps.size())},
                              {"questions", static_cast<qint64>(questionsIn(checklist))}})
                          .c_str());
        else
            std::printf("%-24s %3zu steps %4zu questions  %s\n", id.c_str(), checklist.steps.size(),
                        questionsIn(checklist), checklist.title.c_str());
    }
    return Success;
}

void printQuestion(const Question& question) {
    std::printf("    %s  [%s%s%s]\n", question.label.c_str(), std::string(toWord(question.type)).c_str(),
                question.required ? ", required" : "", question.critical ? ", critical" : "");
    if (!question.help.empty())
        std::printf("      %s\n", question.help.c_str());
    for (const auto& option : question.options)
        std::printf("      - %s\n", option.label.c_str());
}

int show(const LoadedChecklists& loaded, const std::string& id, const std::string& language) {
    const auto checklist = loaded.library.find(id, language);
    if (!checklist)
        return fail({"checklist", "no such checklist; shopwalker checklist list names them", id}, WrongUsage);
    std::printf("%s\n%s\n%s, version %d\n", checklist->title.c_str(), checklist->summary.c_str(), id.c_str(),
                checklist->version);
    for (const auto& step : checklist->steps) {
        std::printf("\n  %s  (%s, %s)\n", step.title.c_str(), step.stage.c_str(), step.channel.c_str());
        for (const auto& question : step.questions)
            printQuestion(question);
    }
    return Success;
}

int check(const LoadedChecklists& loaded) {
    for (const auto& problem : loaded.problems)
        std::printf("%s\n", describe(problem).c_str());
    std::printf("%zu checklists are sound, %zu problems\n", loaded.library.entries.size(),
                loaded.problems.size());
    return loaded.problems.empty() ? Success : Failed;
}

} // namespace

int runChecklist(std::span<const std::string> arguments) {
    std::string folder;
    std::string language = "en";
    bool asJson = false;
    Options options;
    options.text("--checklists", "DIR", "a folder of your own checklists, added to the shipped ones", folder)
        .choice("--language", "CODE", "language of the texts", language, {"en", "ru", "ar", "hy", "mn"})
        .flag("--json", "list as JSON lines", asJson);
    auto [words, exitCode] = readArguments("checklist", options, arguments);
    if (exitCode)
        return *exitCode;
    const auto verb = words.empty() ? std::string() : words.front();
    if (verb == "check" && words.size() == 2)
        folder = words[1];
    const auto loaded = loadChecklists(folder);
    if (verb == "list" && words.size() == 1)
        return list(loaded, language, asJson);
    if (verb == "show" && words.size() == 2)
        return show(loaded, words[1], language);
    if (verb == "check" && words.size() <= 2)
        return check(loaded);
    return fail({"usage", "write list, show ID or check [DIR]", verb.empty() ? "checklist" : verb},
                WrongUsage);
}

} // namespace shopwalker::cli
