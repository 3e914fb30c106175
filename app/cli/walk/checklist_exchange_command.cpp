// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/walk/checklist_exchange_command.h"

#include "app/cli/commands.h"
#include "core/checklist/checklist_writer.h"
#include "core/checklist/files/checklist_exchange.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <cstdio>

namespace shopwalker::cli {

namespace {

constexpr qint64 largestPackage = 8 * 1024 * 1024; // a checklist of 500 questions in five languages: 0.5 MB

Result<std::string> bytesOf(const std::string& path) {
    QFile file(toQString(path));
    const bool opened = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{"missing", "cannot be read: " + file.errorString().toStdString(), path};
    const auto bytes = file.read(largestPackage + 1);
    if (bytes.size() > largestPackage)
        return Error{"too-large", "is larger than 8 MiB: no checklist", path};
    return bytes.toStdString();
}

void print(const std::vector<Error>& problems) {
    for (const auto& problem : problems)
        fail(problem, Failed);
}

/// Loaded anew for each file: one may hold a newer version of another.
ChecklistLibrary libraryOf(const std::string& folder) {
    return loadChecklists(QDir(toQString(folder)).exists() ? folder : std::string()).library;
}

bool importFile(const std::string& folder, const std::string& path, bool replace) {
    const auto bytes = bytesOf(path);
    if (!bytes) {
        fail(bytes.error(), Failed);
        return false;
    }
    const auto read = readPackage(bytes.value(), path);
    if (!read.problems.empty()) {
        print(read.problems);
        return false;
    }
    const auto outcome = importChecklist(folder, libraryOf(folder), read.entry, replace);
    if (!outcome) {
        auto error = outcome.error();
        if (error.code == "version")
            error.text += "; --replace takes the file's";
        error.where = path + " " + error.where;
        fail(error, Failed);
        return false;
    }
    static constexpr const char* words[] = {"added", "replaced", "already there:"};
    std::printf("%s %s version %d, %zu questions, languages: en", words[static_cast<int>(outcome.value())],
                read.entry.checklist.id.c_str(), read.entry.checklist.version,
                questionCount(read.entry.checklist));
    for (const auto& [language, texts] : read.entry.languages)
        std::printf(" %s", language.c_str());
    std::puts("");
    return true;
}

int write(const std::string& text, const ChecklistExport& wish) {
    if (wish.file.empty() || wish.file == "-") {
        std::fputs(text.c_str(), stdout);
        return Success;
    }
    const auto path = toQString(wish.file);
    if (QFile::exists(path) && !wish.replace)
        return fail({"exists", "is there already; --replace writes over it", wish.file}, WrongUsage);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.c_str()) < 0 || !file.commit())
        return fail({"file", "cannot be written: " + file.errorString().toStdString(), wish.file}, Failed);
    return Success;
}

} // namespace

int importChecklists(const std::string& folder, std::span<const std::string> files, bool replace) {
    std::size_t done = 0;
    for (const auto& file : files)
        done += importFile(folder, file, replace);
    if (done == files.size())
        return Success;
    return done > 0 ? Incomplete : Failed;
}

int exportChecklist(const ChecklistLibrary& library, const ChecklistExport& wish) {
    const auto found = library.entries.find(wish.id);
    if (found == library.entries.end())
        return fail({"checklist", "no such checklist; shopwalker checklist list names them", wish.id},
                    WrongUsage);
    auto entry = found->second;
    if (!wish.language.empty()) {
        if (wish.language != "en" && !entry.languages.contains(wish.language))
            return fail({"language", "is not translated into " + wish.language, wish.id}, WrongUsage);
        std::erase_if(entry.languages, [&](const auto& one) { return one.first != wish.language; });
    }
    return write(packageText(entry), wish);
}

} // namespace shopwalker::cli
