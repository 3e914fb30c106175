// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"

#include "core/checklist/checklist_check.h"
#include "core/checklist/checklist_reader.h"
#include "core/checklist/files/shipped_files.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QDirIterator>

namespace shopwalker {

namespace {

/// Other files of the folder checklists/.
const QStringList notChecklists{"schema.json", "deprecated.json", "deprecated-schema.json"};

std::vector<Error> join(std::vector<Error> first, const std::vector<Error>& second) {
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

class FolderReader {
public:
    FolderReader(LoadedChecklists& loaded, const ChecklistCheck& check, bool own)
        : m_loaded(loaded)
        , m_check(check)
        , m_own(own) {}

    void read(const QString& folder) {
        const auto root = QDir(folder).absolutePath();
        const auto paths = filesIn(root);
        for (const auto& path : paths)
            if (!path.startsWith("i18n/"))
                readChecklist(root, path);
        for (const auto& path : paths)
            if (path.startsWith("i18n/"))
                readTranslation(root, path);
    }

private:
    static QStringList filesIn(const QString& root) {
        QStringList paths;
        QDirIterator walk(root, {"*.json"}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const auto path = QDir(root).relativeFilePath(walk.next());
            if (!path.startsWith("examples/") && !notChecklists.contains(path))
                paths += path;
        }
        paths.sort();
        return paths;
    }

    std::optional<QJsonObject> objectIn(const QString& root, const QString& path) {
        const auto where = path.toStdString();
        const auto bytes = fileBytes(root + "/" + path, where);
        auto object = bytes ? parseObject(bytes.value(), where) : Result<QJsonObject>(bytes.error());
        if (object)
            return std::move(object).value();
        m_loaded.problems.push_back(object.error());
        return std::nullopt;
    }

    void readChecklist(const QString& root, const QString& path) {
        const auto where = path.toStdString();
        m_broken.insert(path.chopped(5).toStdString());
        if (path.count('/') != 1) {
            m_loaded.problems.push_back({"file", "a checklist lies in <sector>/<id>.json", where});
            return;
        }
        const auto object = objectIn(root, path);
        if (!object)
            return;
        auto problems = m_check.problemsOf(*object, where);
        const auto checklist = checklistFromJson(*object);
        if (checklist.id + ".json" != where)
            problems.push_back({"checklist", "the id must equal the path: " + checklist.id, where});
        m_loaded.problems = join(std::move(m_loaded.problems), problems);
        if (!problems.empty())
            return;
        m_loaded.library.entries[checklist.id] = {.checklist = checklist, .languages = {}};
        m_broken.erase(checklist.id);
        if (m_own)
            m_loaded.own.insert(checklist.id);
    }

    /// i18n/<language>/<sector>/<id>.json: an object of texts by key.
    void readTranslation(const QString& root, const QString& path) {
        const auto language = path.section('/', 1, 1).toStdString();
        const auto id = path.section('/', 2).chopped(5).toStdString();
        if (m_broken.contains(id))
            return; // named already; its translation cannot be judged
        const auto entry = m_loaded.library.entries.find(id);
        if (entry == m_loaded.library.entries.end()) {
            m_loaded.problems.push_back({"translation", "there is no checklist " + id, path.toStdString()});
            return;
        }
        const auto object = objectIn(root, path);
        if (!object)
            return;
        ChecklistTexts texts;
        for (auto text = object->begin(); text != object->end(); ++text)
            texts[text.key().toStdString()] = textOf(*text);
        m_loaded.problems = join(std::move(m_loaded.problems),
                                 checkTranslation(entry->second.checklist, texts, path.toStdString()));
        entry->second.languages[language] = std::move(texts);
    }

    LoadedChecklists& m_loaded;
    const ChecklistCheck& m_check;
    bool m_own;
    std::set<std::string> m_broken; ///< ids of this folder that cannot be walked
};

const std::string& textIn(const ChecklistLibrary::Entry& entry, const std::string& language, const char* key,
                          const std::string& inEnglish) {
    const auto texts = entry.languages.find(language);
    if (texts == entry.languages.end())
        return inEnglish;
    const auto text = texts->second.find(key);
    return text == texts->second.end() || text->second.empty() ? inEnglish : text->second;
}

} // namespace

const std::string& ChecklistLibrary::Entry::title(const std::string& language) const {
    return textIn(*this, language, "title", checklist.title);
}

const std::string& ChecklistLibrary::Entry::summary(const std::string& language) const {
    return textIn(*this, language, "summary", checklist.summary);
}

std::optional<Checklist> ChecklistLibrary::find(const std::string& id, const std::string& language) const {
    const auto entry = entries.find(id);
    if (entry == entries.end())
        return std::nullopt;
    const auto texts = entry->second.languages.find(language);
    return texts == entry->second.languages.end() ? entry->second.checklist
                                                  : translated(entry->second.checklist, texts->second);
}

LoadedChecklists loadChecklists(const std::string& userFolder) {
    LoadedChecklists loaded;
    const auto check = ChecklistCheck::load();
    if (!check) {
        loaded.problems.push_back(check.error());
        return loaded;
    }
    FolderReader(loaded, check.value(), false).read(shippedFolder());
    if (userFolder.empty())
        return loaded;
    if (!QDir(toQString(userFolder)).exists())
        loaded.problems.push_back(
            {"folder", "no such folder; name one laid out like checklists/", userFolder});
    else
        FolderReader(loaded, check.value(), true).read(toQString(userFolder));
    return loaded;
}

} // namespace shopwalker
