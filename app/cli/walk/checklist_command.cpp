// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/walk/checklist_exchange_command.h"
#include "core/checklist/checklist_folder.h"
#include "core/checklist/files/retired.h"
#include "core/store/benchmark_store.h"
#include "core/types/json/json.h"

#include <QDir>
#include <cstdio>

namespace shopwalker::cli {

namespace {

struct ChecklistOptions {
    std::string folder;
    std::string workspace;
    std::string language;
    std::string output;
    bool json = false;
    bool replace = false;

    std::string ownFolder() const {
        return folder.empty() ? ownChecklists(workspace.empty() ? defaultWorkspace() : workspace) : folder;
    }
    std::string textLanguage() const { return language.empty() ? "en" : language; }
};

/// A broken checklist of one's own does not hide the others, and is not passed over in silence. An unfinished
/// translation is no fault: its gaps are shown in English.
int warned(const LoadedChecklists& loaded) {
    int code = Success;
    for (const auto& problem : loaded.problems)
        if (problem.code != untranslated)
            code = fail(problem, Incomplete);
    return code;
}

int list(const LoadedChecklists& loaded, const ChecklistOptions& options) {
    for (const auto& [id, entry] : loaded.library.entries) {
        const auto checklist = *loaded.library.find(id, options.textLanguage());
        if (options.json)
            std::puts(toLine({{"id", toQString(id)},
                              {"version", checklist.version},
                              {"kind", toQString(checklist.kind)},
                              {"title", toQString(checklist.title)},
                              {"steps", static_cast<qint64>(checklist.steps.size())},
                              {"questions", static_cast<qint64>(questionCount(checklist))},
                              {"own", loaded.own.contains(id)}})
                          .c_str());
        else
            std::printf("%-28s %3zu steps %4zu questions  %s%s\n", id.c_str(), checklist.steps.size(),
                        questionCount(checklist), checklist.title.c_str(),
                        loaded.own.contains(id) ? "  (own)" : "");
    }
    return warned(loaded);
}

void printQuestion(const Question& question) {
    std::printf("    %s  [%s%s%s]\n", question.label.c_str(), std::string(toWord(question.type)).c_str(),
                question.required ? ", required" : "", question.critical ? ", critical" : "");
    if (!question.help.empty())
        std::printf("      %s\n", question.help.c_str());
    for (const auto& option : question.options)
        std::printf("      - %s\n", option.label.c_str());
}

int failUnknown(const std::string& id, const std::string& language) {
    const auto retired = loadRetired();
    const auto* old = retired ? retired.value().checklist(id) : nullptr;
    if (old == nullptr)
        return fail({"checklist", "no such checklist; shopwalker checklist list names them", id}, WrongUsage);
    return fail({"retired",
                 inLanguage(old->title, language) + " is no longer asked" +
                     (old->instead.empty() ? "" : "; take " + old->instead),
                 id},
                WrongUsage);
}

int show(const LoadedChecklists& loaded, const std::string& id, const std::string& language) {
    const auto checklist = loaded.library.find(id, language);
    if (!checklist)
        return failUnknown(id, language);
    std::printf("%s\n%s\n%s, version %d\n", checklist->title.c_str(), checklist->summary.c_str(), id.c_str(),
                checklist->version);
    for (const auto& step : checklist->steps) {
        std::printf("\n  %s  (%s, %s)\n", step.title.c_str(), step.stage.c_str(), step.channel.c_str());
        for (const auto& question : step.questions)
            printQuestion(question);
    }
    return Success;
}

int check(const LoadedChecklists& loaded, const std::string& folder) {
    for (const auto& problem : loaded.problems)
        std::printf("%s\n", describe(problem).c_str());
    const auto sound = folder.empty() ? loaded.library.entries.size() : loaded.own.size();
    std::printf("%zu checklists are sound, %zu problems\n", sound, loaded.problems.size());
    if (loaded.problems.empty() && sound == 0)
        return fail({"folder", "holds no checklist; they lie in <sector>/<id>.json", folder}, Failed);
    return loaded.problems.empty() ? Success : Failed;
}

constexpr auto usage = "write list, show ID, check [DIR], import FILE… or export ID -o FILE";

} // namespace

int runChecklist(std::span<const std::string> arguments) {
    ChecklistOptions wish;
    Options options;
    options
        .text("--checklists", "DIR", "the folder of your own checklists; else `checklists` by the workspace",
              wish.folder)
        .text("--workspace", "FILE", "the workspace whose own checklists are meant", wish.workspace)
        .choice("--language", "CODE", "language of the texts; with export the only one besides English",
                wish.language, {"en", "ru", "ar", "hy", "mn"})
        .text("-o", "FILE", "where export writes; standard output when left out", wish.output)
        .flag("--replace", "import over another version, export over a file that is there", wish.replace)
        .flag("--json", "list as JSON lines", wish.json);
    const auto [words, exitCode] = readArguments("checklist", options, arguments);
    if (exitCode)
        return *exitCode;
    const auto verb = words.empty() ? std::string() : words.front();
    const auto rest = std::span(words).subspan(words.empty() ? 0 : 1);
    if (verb == "import" && !rest.empty())
        return importChecklists(wish.ownFolder(), rest, wish.replace);
    if (verb == "check" && rest.size() <= 1) {
        const auto folder = rest.empty() ? wish.folder : rest.front();
        return check(loadChecklists(folder), folder);
    }
    const auto own = wish.ownFolder();
    const auto loaded =
        loadChecklists(!wish.folder.empty() || QDir(toQString(own)).exists() ? own : std::string());
    if (verb == "list" && rest.empty())
        return list(loaded, wish);
    if (verb == "show" && rest.size() == 1)
        return show(loaded, rest.front(), wish.textLanguage());
    if (verb == "export" && rest.size() == 1)
        return exportChecklist(
            loaded.library,
            {.id = rest.front(), .language = wish.language, .file = wish.output, .replace = wish.replace});
    return fail({"usage", usage, verb.empty() ? "checklist" : verb}, WrongUsage);
}

} // namespace shopwalker::cli
