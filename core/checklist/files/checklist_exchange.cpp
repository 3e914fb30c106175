// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/files/checklist_exchange.h"

#include "core/checklist/checklist_check.h"
#include "core/checklist/checklist_folder.h"
#include "core/checklist/checklist_reader.h"
#include "core/checklist/checklist_writer.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

namespace {

void addAll(std::vector<Error>& problems, std::vector<Error> more) {
    problems.insert(problems.end(), more.begin(), more.end());
}

/// The code is the name of a folder: nothing but letters may stand in it.
bool isLanguage(const QString& code) {
    return code.size() >= 2 && code.size() <= 3 &&
           std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= 'a' && letter <= 'z'; });
}

class PackageReader {
public:
    explicit PackageReader(std::string_view where)
        : m_where(where) {}

    ReadPackage read(const QJsonObject& file) {
        if (!file.contains("schema")) {
            readChecklist(file, m_where);
            return std::move(m_read);
        }
        if (textOf(file["schema"]) != packageSchema)
            report("schema",
                   "is not " + std::string(packageSchema) + "; a newer program may have written it");
        for (const auto& key : file.keys())
            if (key != "schema" && key != "checklist" && key != "translations")
                report(key.toStdString(), "is no key of a checklist package");
        readChecklist(file["checklist"].toObject(), m_where + " checklist");
        const auto translations = file["translations"].toObject();
        for (auto language = translations.begin(); language != translations.end(); ++language)
            readTranslation(language.key(), *language);
        return std::move(m_read);
    }

private:
    void readChecklist(const QJsonObject& file, const std::string& where) {
        if (const auto check = ChecklistCheck::load())
            addAll(m_read.problems, check.value().problemsOf(file, where));
        else
            m_read.problems.push_back(check.error());
        m_read.entry.checklist = checklistFromJson(file);
    }

    void readTranslation(const QString& language, const QJsonValue& value) {
        const auto key = "translations/" + language.toStdString();
        if (!isLanguage(language) || language == "en")
            return report(key, "is no language code such as `ru`; English stands in the checklist itself");
        const auto object = value.toObject();
        ChecklistTexts texts;
        for (auto text = object.begin(); text != object.end(); ++text)
            texts[text.key().toStdString()] = textOf(*text);
        for (auto& problem : checkTranslation(m_read.entry.checklist, texts, m_where + " " + key))
            if (problem.code != untranslated)
                m_read.problems.push_back(std::move(problem));
        m_read.entry.languages[language.toStdString()] = std::move(texts);
    }

    void report(const std::string& key, std::string text) {
        m_read.problems.push_back({"package", std::move(text), m_where + " " + key});
    }

    std::string m_where;
    ReadPackage m_read;
};

} // namespace

ReadPackage readPackage(std::string_view bytes, std::string_view where) {
    const auto file = parseObject(bytes, where);
    if (!file)
        return {{}, {file.error()}};
    return PackageReader(where).read(file.value());
}

Result<ImportOutcome> importChecklist(const std::string& folder, const ChecklistLibrary& library,
                                      const ChecklistLibrary::Entry& entry, bool replace) {
    const auto& checklist = entry.checklist;
    const auto there = library.entries.find(checklist.id);
    if (there != library.entries.end()) {
        const auto& old = there->second;
        if (old.checklist == checklist && old.languages == entry.languages)
            return ImportOutcome::AlreadyThere;
        const auto version = std::to_string(old.checklist.version);
        if (!replace && checklist.version < old.checklist.version)
            return Error{"version",
                         "version " + version + " is there and newer than " +
                             std::to_string(checklist.version),
                         checklist.id};
        if (!replace && checklist.version == old.checklist.version)
            return Error{"version", "another text is there under the same version " + version, checklist.id};
    }
    if (const auto written = writeChecklist(folder, entry); !written)
        return written.error();
    return there == library.entries.end() ? ImportOutcome::Added : ImportOutcome::Replaced;
}

} // namespace shopwalker
