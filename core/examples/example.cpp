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
#include <set>

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

class Reading {
public:
    Reading(QString folder, const std::string& language, const ChecklistLibrary& library)
        : m_folder(std::move(folder))
        , m_language(language)
        , m_library(library) {}

    Result<Example> example() {
        const auto root = read();
        if (!root)
            return root.error();
        m_root = root.value();
        readPhotos();
        Example example{.id = textOf(m_root["id"]),
                        .uid = textOf(m_root["uid"]),
                        .name = textOf(m_root["name"]),
                        .promise = textOf(m_root["promise"]),
                        .attribution = textOf(m_root["attribution"])};
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

    Result<QJsonObject> read() const {
        const auto root = objectOf(m_folder + "/example.json");
        if (!root)
            return root.error();
        const auto file = m_folder + "/texts/" + QString::fromStdString(m_language) + ".json";
        const auto texts = objectOf(QFile::exists(file) ? file : m_folder + "/texts/en.json");
        if (!texts)
            return texts.error();
        auto whole = withTexts(root.value(), texts.value(), root.value()["uid"].toString());
        if (!whole)
            return Error{whole.error().code, whole.error().text,
                         file.toStdString() + " " + whole.error().where};
        return whole;
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

} // namespace

std::vector<std::string> exampleIds() {
    std::vector<std::string> ids;
    const auto order = objectOf(examplesFolder() + "/order.json");
    if (order)
        for (const auto& id : order.value()["examples"].toArray())
            ids.push_back(textOf(id));
    return ids;
}

bool isExampleWalk(const std::string& id) {
    static const auto known = [] {
        std::set<std::string> ids;
        for (const auto& example : exampleIds()) {
            const auto root = objectOf(examplesFolder() + "/" + toQString(example) + "/example.json");
            if (!root)
                continue;
            for (const auto& round : root.value()["rounds"].toArray())
                for (const auto& walk : round.toObject()["walks"].toArray())
                    ids.insert(
                        exampleId(root.value()["uid"].toString(), walk.toObject()["id"].toString().mid(1))
                            .toStdString());
        }
        return ids;
    }();
    return known.contains(id);
}

Result<Example> readExample(const std::string& folder, const std::string& language,
                            const ChecklistLibrary& library) {
    return Reading(QString::fromStdString(folder), language, library).example();
}

Result<Example> shippedExample(const std::string& id, const std::string& language,
                               const ChecklistLibrary& library) {
    const auto ids = exampleIds();
    if (std::find(ids.begin(), ids.end(), id) == ids.end())
        return Error{"missing",
                     "there is no example of this name; `shopwalker benchmark list --examples` shows them",
                     id};
    return readExample(examplesFolder().toStdString() + "/" + id, language, library);
}

} // namespace shopwalker
