// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/examples/example.h"

#include "core/checklist/files/shipped_files.h"
#include "core/examples/example_texts.h"
#include "core/examples/example_walk.h"
#include "core/examples/example_workbook.h"
#include "core/types/json/json.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <algorithm>

inline void initExamplesResource() {
    Q_INIT_RESOURCE(examples);
}

namespace shopwalker {

namespace {

QString examplesFolder() {
    initExamplesResource();
    return QStringLiteral(":/examples");
}

Result<QJsonObject> objectOf(const QString& file) {
    const auto bytes = fileBytes(file, file.toStdString());
    return bytes ? parseObject(bytes.value(), file.toStdString()) : Result<QJsonObject>(bytes.error());
}

/// `example.json` of a folder with its texts in the language, or in English, put in.
Result<QJsonObject> readRoot(const QString& folder, const std::string& language) {
    const auto root = objectOf(folder + "/example.json");
    if (!root)
        return root.error();
    const auto file = folder + "/texts/" + QString::fromStdString(language) + ".json";
    const auto texts = objectOf(QFile::exists(file) ? file : folder + "/texts/en.json");
    if (!texts)
        return texts.error();
    auto whole = withTexts(root.value(), texts.value(), root.value()["uid"].toString());
    if (!whole)
        return Error{whole.error().code, whole.error().text, file.toStdString() + " " + whole.error().where};
    return whole;
}

Example titleOf(const QJsonObject& root) {
    Example example;
    example.id = textOf(root["id"]);
    example.uid = textOf(root["uid"]);
    example.name = textOf(root["name"]);
    example.promise = textOf(root["promise"]);
    example.attribution = textOf(root["attribution"]);
    return example;
}

class Reading {
public:
    Reading(QString folder, const std::string& language, const ChecklistLibrary& library)
        : m_folder(std::move(folder))
        , m_language(language)
        , m_library(library) {}

    Result<Example> example() {
        const auto root = readRoot(m_folder, m_language);
        if (!root)
            return root.error();
        m_root = root.value();
        readPhotos();
        auto example = titleOf(m_root);
        for (const auto& entry : m_root["rounds"].toArray()) {
            auto round = roundOf(entry.toObject());
            if (!round)
                return round.error();
            round.value().number = static_cast<int>(example.rounds.size()) + 1;
            example.rounds.push_back(std::move(round).value());
        }
        auto workbook = exampleWorkbook(m_root["workbook"].toObject(), m_library, m_language);
        if (!workbook)
            return workbook.error();
        example.workbook = std::move(workbook).value();
        for (const auto& [name, photo] : m_photos)
            example.photos.push_back((m_folder + "/" + name).toStdString());
        return example;
    }

private:
    void readPhotos() {
        const QDir folder(m_folder + "/photos");
        for (const auto& name : folder.entryList(QDir::Files, QDir::Name)) {
            const auto bytes = fileBytes(folder.filePath(name), name.toStdString());
            if (!bytes)
                continue; // the walk that shows it says so
            const auto content = QByteArray::fromStdString(bytes.value());
            m_photos["photos/" + name] = {
                QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex().toStdString(),
                content.size()};
        }
    }

    Result<ExampleRound> roundOf(const QJsonObject& told) const {
        ExampleRound round;
        const auto start = QDateTime::fromString(told["startedAt"].toString(), Qt::ISODate);
        round.startedAt = std::chrono::sys_seconds(std::chrono::seconds(start.toSecsSinceEpoch()));
        const auto sites = told["sites"].toObject();
        for (const auto& entry : m_root["companies"].toArray()) {
            const auto company = entry.toObject();
            round.companies.push_back(
                {.name = textOf(company["name"]), .own = company["own"].toBool(), .sites = {}});
            if (const auto site = sites[company["id"].toString()].toString(); !site.isEmpty())
                round.companies.back().sites = {siteFolder(site)};
        }
        for (const auto& walk : told["walks"].toArray()) {
            auto laidOut = walkOf(walk.toObject());
            if (!laidOut)
                return laidOut.error();
            round.walks.push_back(std::move(laidOut).value());
        }
        std::stable_sort(round.walks.begin(), round.walks.end(),
                         [](const auto& one, const auto& other) { return one.changedAt < other.changedAt; });
        return round;
    }

    /// The saved pages in the language, or in English.
    std::string siteFolder(const QString& site) const {
        const auto folder = m_folder + "/" + site + "/";
        const auto spoken = folder + QString::fromStdString(m_language);
        return (QDir(spoken).exists() ? spoken : folder + "en").toStdString();
    }

    Result<Walk> walkOf(const QJsonObject& told) const {
        const auto id = textOf(told["checklist"]);
        const auto checklist = m_library.find(id, "en");
        const auto pinned = m_root["checklists"].toObject()[toQString(id)].toString();
        if (!checklist || pinned.isEmpty())
            return Error{"example-walk", "the checklist is not here, or the example does not pin it", id};
        return exampleWalk(told, *checklist, pinned.toStdString(), m_photos);
    }

    QString m_folder;
    const std::string& m_language;
    const ChecklistLibrary& m_library;
    QJsonObject m_root;
    ExamplePhotos m_photos;
};

Result<QString> shippedFolder(const std::string& id) {
    const auto ids = exampleIds();
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        return Error{"missing",
                     "there is no example of this name; `shopwalker benchmark list --examples` shows them",
                     id};
    return examplesFolder() + "/" + toQString(id);
}

} // namespace

std::vector<std::string> exampleIds() {
    std::vector<std::string> ids;
    const auto order = objectOf(examplesFolder() + "/order.json");
    if (order)
        for (const auto& id : order.value()["examples"].toArray())
            ids.push_back(textOf(id));
    return ids;
}

const std::map<std::string, std::set<std::string>>& exampleWalks() {
    static const auto walks = [] {
        std::map<std::string, std::set<std::string>> ids;
        for (const auto& example : exampleIds()) {
            const auto root = objectOf(examplesFolder() + "/" + toQString(example) + "/example.json");
            if (!root)
                continue;
            const auto uid = root.value()["uid"].toString();
            for (const auto& round : root.value()["rounds"].toArray())
                for (const auto& walk : round.toObject()["walks"].toArray())
                    ids[uid.toStdString()].insert(
                        exampleId(uid, walk.toObject()["id"].toString().mid(1)).toStdString());
        }
        return ids;
    }();
    return walks;
}

bool isExampleWalk(const std::string& id) {
    const auto& examples = exampleWalks();
    return std::any_of(examples.begin(), examples.end(),
                       [&](const auto& example) { return example.second.contains(id); });
}

Result<Example> readExample(const std::string& folder, const std::string& language,
                            const ChecklistLibrary& library) {
    return Reading(QString::fromStdString(folder), language, library).example();
}

Result<Example> exampleTitle(const std::string& id, const std::string& language) {
    const auto folder = shippedFolder(id);
    if (!folder)
        return folder.error();
    const auto root = readRoot(folder.value(), language);
    return root ? titleOf(root.value()) : Result<Example>(root.error());
}

Result<Example> shippedExample(const std::string& id, const std::string& language,
                               const ChecklistLibrary& library) {
    const auto folder = shippedFolder(id);
    return folder ? readExample(folder.value().toStdString(), language, library)
                  : Result<Example>(folder.error());
}

} // namespace shopwalker
