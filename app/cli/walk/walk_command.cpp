// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/walk/walk_output.h"
#include "core/report/terminal_table.h"
#include "core/rules/catalogue_files.h"
#include "core/store/benchmark_store.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/walk_checklist.h"
#include "core/walk_transfer.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

namespace shopwalker::cli {

namespace {

struct WalkOptions {
    std::string workspace;
    std::string language = "en";
    std::string checklists;
    std::string output;
    bool json = false;
    bool names = false;
    bool replace = false;
};

std::chrono::sys_seconds now() {
    return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
}

Result<std::unique_ptr<WalkStore>> openStore(const WalkOptions& options) {
    // Looking must not leave an empty workspace behind where a name was mistyped.
    if (!QFile::exists(toQString(options.workspace)))
        return Error{"missing", "there is no workspace here yet; `shopwalker walk import` makes one",
                     options.workspace};
    return WalkStore::open(options.workspace);
}

/// By its id, the beginning of its id, or `latest`.
Result<std::string> findWalk(const WalkStore& store, const std::string& reference) {
    const auto walks = store.walks();
    if (!walks)
        return walks.error();
    std::vector<std::string> found;
    for (const auto& entry : walks.value()) {
        if (entry.walk.id == reference)
            return reference;
        if (entry.walk.id.starts_with(reference) || (reference == "latest" && found.empty()))
            found.push_back(entry.walk.id);
    }
    if (found.size() > 1)
        return Error{"missing", "several walks begin like this; write more of the id", reference};
    if (found.empty())
        return Error{"missing", "no walk of this id; `shopwalker walk list` shows them", reference};
    return found.front();
}

int list(const WalkOptions& options) {
    const auto store = openStore(options);
    if (!store)
        return fail(store.error(), Failed);
    const auto walks = store.value()->walks();
    if (!walks)
        return fail(walks.error(), Failed);
    for (const auto& entry : walks.value()) {
        const auto& walk = entry.walk;
        const auto changed = toIsoTime(entry.changedAt);
        const std::string state(toWord(walk.state));
        if (options.json)
            std::puts(toLine({{"id", toQString(walk.id)},
                              {"company", toQString(walk.company)},
                              {"location", textOrNull(walk.location)},
                              {"checklist", toQString(walk.checklist)},
                              {"state", toQString(state)},
                              {"answers", entry.answers},
                              {"changedAt", toQString(changed)}})
                          .c_str());
        else
            std::printf("%s  %s  %-19s  %3d  %-20s  %s\n", forTerminal(walk.id).c_str(),
                        changed.substr(0, 10).c_str(), state.c_str(), entry.answers,
                        forTerminal(walk.checklist).c_str(), forTerminal(walk.company).c_str());
    }
    if (walks.value().empty() && !options.json)
        std::puts("no walk yet; the app makes one, `shopwalker walk import FILE` takes one in");
    return Success;
}

int show(const WalkOptions& options, const std::string& reference) {
    const auto catalogue = readCatalogue();
    if (!catalogue)
        return fail(catalogue.error(), Failed);
    const auto texts = Texts::load(catalogue.value(), options.language);
    if (!texts)
        return fail(texts.error(), WrongUsage);
    const auto store = openStore(options);
    if (!store)
        return fail(store.error(), Failed);
    const auto id = findWalk(*store.value(), reference);
    if (!id)
        return fail(id.error(), Failed);
    const auto walk = store.value()->load(id.value());
    if (!walk)
        return fail(walk.error(), Failed);
    if (options.json) {
        std::puts(toLine(toJson(walk.value())).c_str());
        return Success;
    }
    const auto checklist = checklistOf(*store.value(), loadChecklists(options.checklists).library,
                                       walk.value(), options.language);
    std::fputs(walkText(walk.value(), checklist ? &*checklist : nullptr, texts.value()).c_str(), stdout);
    return Success;
}

int exportOne(const WalkOptions& options, const std::string& reference) {
    if (options.output.empty())
        return fail({"usage", "-o FILE is missing: where the walk is to be written", "walk export"},
                    WrongUsage);
    const auto store = openStore(options);
    if (!store)
        return fail(store.error(), Failed);
    const auto id = findWalk(*store.value(), reference);
    if (!id)
        return fail(id.error(), Failed);
    if (QFile::exists(toQString(options.output)) && !options.replace)
        return fail({"exists", "is there already; --replace writes over it", options.output}, WrongUsage);
    const auto handed =
        exportWalk(*store.value(), options.workspace, id.value(), options.output, options.names);
    if (!handed)
        return fail(handed.error(), Failed);
    const auto& [files, missing] = handed.value();
    if (options.json)
        std::puts(toLine({{"id", toQString(id.value())},
                          {"file", toQString(options.output)},
                          {"files", files},
                          {"missing", static_cast<int>(missing.size())}})
                      .c_str());
    else
        std::printf("%s  written to %s: %d files\n", forTerminal(id.value()).c_str(),
                    forTerminal(options.output).c_str(), files);
    for (const auto& name : missing)
        fail({"evidence-missing", "is gone or was changed; the file was written without it", name},
             Incomplete);
    return missing.empty() ? Success : Incomplete;
}

int import(const WalkOptions& options, std::span<const std::string> files) {
    const auto store = WalkStore::open(options.workspace);
    if (!store)
        return fail(store.error(), Failed);
    int code = Success;
    for (const auto& file : files) {
        const auto imported = importWalk(*store.value(), options.workspace, file, now());
        if (!imported) {
            code = fail(imported.error(), Failed);
            continue; // the others are not to blame
        }
        const auto& [walk, receipt, evidence, missing] = imported.value();
        const char* what = receipt == WalkStore::Receipt::New        ? "new"
                           : receipt == WalkStore::Receipt::Extended ? "extended"
                           : receipt == WalkStore::Receipt::Restored ? "restored"
                                                                     : "unchanged";
        if (options.json)
            std::puts(toLine({{"id", toQString(walk.id)},
                              {"result", what},
                              {"answers", static_cast<int>(walk.answers.size())},
                              {"files", evidence},
                              {"missing", missing}})
                          .c_str());
        else
            std::printf("%s  %s: %zu answers, %d files\n", forTerminal(walk.id).c_str(), what,
                        walk.answers.size(), evidence);
        if (missing > 0) {
            code =
                fail({"evidence-missing", std::to_string(missing) + " files were lost at the sender's", file},
                     Incomplete);
        }
    }
    return code;
}

} // namespace

int runWalk(std::span<const std::string> arguments) {
    WalkOptions values{.workspace = defaultWorkspace()};
    Options options;
    options.flag("--json", "print JSON instead of text; `show` prints shopwalker.walk/1", values.json)
        .text("--language", "LANGUAGE", "of what is shown: en, ru, ar, hy, mn", values.language)
        .text("--output", "FILE", "also -o: the .zip that `export` writes", values.output)
        .flag("--replace", "let `export` write over a file that is there", values.replace)
        .flag("--names", "export names of staff too, where they were noted", values.names)
        .text("--checklists", "DIR", "a folder of your own checklists", values.checklists)
        .text("--workspace", "FILE", "the database; by default in the platform's folder for application data",
              values.workspace);
    std::vector<std::string> spelled(arguments.begin(), arguments.end());
    std::replace(spelled.begin(), spelled.end(), std::string("-o"), std::string("--output"));
    const auto [words, exitCode] = readArguments("walk", options, spelled);
    if (exitCode)
        return *exitCode;
    const auto verb = words.empty() ? std::string() : words.front();
    if (verb == "list" && words.size() == 1)
        return list(values);
    if (verb == "show" && words.size() == 2)
        return show(values, words[1]);
    if (verb == "export" && words.size() == 2)
        return exportOne(values, words[1]);
    if (verb == "import" && words.size() >= 2)
        return import(values, std::span(words).subspan(1));
    return fail({"usage",
                 "expected: list, show WALK, export WALK -o FILE, or import FILE… (a WALK is an id, its "
                 "beginning, or `latest`)",
                 "walk"},
                WrongUsage);
}

} // namespace shopwalker::cli
