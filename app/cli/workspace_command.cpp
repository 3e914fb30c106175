// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/store/benchmark_store.h"
#include "core/store/salvage.h"
#include "core/types/json/json.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

namespace shopwalker::cli {

namespace {

/// A full disk or a folder that may not be written hides what the file holds, and is no damage.
const char* verdict(const Result<Done>& whole) {
    if (whole)
        return "sound";
    const auto& code = whole.error().code;
    return code == "store-damaged" ? "damaged"
           : code == "store"       ? "not usable here"
                                   : "cannot be checked now";
}

int check(const std::string& workspace) {
    const auto whole = checkWhole(workspace);
    std::printf("%s: %s\n", workspace.c_str(), verdict(whole));
    for (const auto& backup : backupsOf(workspace))
        std::printf("  backup of %s: %s\n", backup.day.c_str(), verdict(checkWhole(backup.file)));
    return whole ? Success : fail(whole.error(), Failed);
}

int backUpNow(const std::string& workspace) {
    const auto made =
        backUp(workspace, std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()));
    if (!made)
        return fail(made.error(), Failed);
    std::printf("%s\n", made.value() ? made.value()->file.c_str() : "nothing changed since the last backup");
    return Success;
}

int salvageInto(const std::string& workspace, const std::string& target) {
    const auto saved = salvage(workspace, target);
    if (!saved)
        return fail(saved.error(), Failed);
    for (const auto& table : saved.value().tables)
        std::printf("  %-14s %8lld rows%s\n", table.name.c_str(), static_cast<long long>(table.rows),
                    table.whole ? "" : ", some are lost");
    std::printf("%s: what could be read; the damaged file is as it was\n", target.c_str());
    if (const auto& backup = saved.value().newestBackup)
        std::printf("%s: the newest sound backup, of %s\n", backup->file.c_str(), backup->day.c_str());
    std::puts("shopwalker workspace restore FILE puts one of them in place");
    return saved.value().whole() ? Success : Incomplete;
}

int restore(const std::string& workspace, std::string file) {
    if (file.empty()) {
        const auto backup = newestSoundBackup(workspace);
        if (!backup)
            return fail({"missing", "there is no sound backup of this workspace", workspace}, Failed);
        file = backup->file;
    }
    if (const auto whole = checkWhole(file); !whole)
        return fail(whole.error(), Failed);
    const auto aside = putInPlace(file, workspace);
    if (!aside)
        return fail(aside.error(), Failed);
    if (aside.value().empty())
        std::printf("%s is in place\n", file.c_str());
    else
        std::printf("%s is in place; what lay there is kept as %s\n", file.c_str(), aside.value().c_str());
    return Success;
}

} // namespace

int runWorkspace(std::span<const std::string> arguments) {
    std::string workspace = defaultWorkspace();
    std::string target;
    Options options;
    options.text("--output", "FILE", "also -o: what `salvage` writes; by default WORKSPACE.salvaged", target)
        .text("--workspace", "FILE", "the database; by default in the platform's folder for application data",
              workspace);
    std::vector<std::string> spelled(arguments.begin(), arguments.end());
    std::replace(spelled.begin(), spelled.end(), std::string("-o"), std::string("--output"));
    const auto [words, exitCode] = readArguments("workspace", options, spelled);
    if (exitCode)
        return *exitCode;
    const auto verb = words.empty() ? std::string() : words.front();
    const bool exists = QFile::exists(toQString(workspace));
    if (!exists && (verb == "check" || verb == "backup" || verb == "salvage"))
        return fail({"missing", "there is no workspace here", workspace}, Failed);
    if (verb == "check" && words.size() == 1)
        return check(workspace);
    if (verb == "backup" && words.size() == 1)
        return backUpNow(workspace);
    if (verb == "salvage" && words.size() == 1)
        return salvageInto(workspace, target.empty() ? workspace + ".salvaged" : target);
    if (verb == "restore" && words.size() <= 2)
        return restore(workspace, words.size() == 2 ? words[1] : std::string());
    return fail({"usage", "expected: check, backup, salvage, or restore [FILE]", "workspace"}, WrongUsage);
}

} // namespace shopwalker::cli
