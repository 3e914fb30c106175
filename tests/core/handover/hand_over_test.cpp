// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/hand_over.h"
#include "core/handover/zip_file.h"
#include "core/store/walk_store.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class HandOverTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_zip = m_folder->filePath("walk.zip").toStdString();
        m_files = std::make_unique<EvidenceFiles>(m_folder->filePath("evidence").toStdString());
        m_walk =
            Walk{.id = "w-1", .company = "Клиника", .checklist = "clinic/walk", .state = WalkState::Done};
        m_walk.answers = {{.question = "call.rings", .value = {.number = 3}}};
        const QByteArray photo(100'000, 'p');
        m_walk.evidence = {{.id = "e1",
                            .question = "call.rings",
                            .kind = "photo",
                            .hash = m_files->keep(photo, "jpg").value(),
                            .suffix = "jpg",
                            .bytes = photo.size()},
                           {.id = "e2", .question = "call.rings", .kind = "note", .caption = "слова"}};
    }

    void aWalkArrivesWhole() {
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
        const auto received = readHandOver(m_zip);
        QVERIFY2(received.ok(), received.ok() ? "" : describe(received.error()).c_str());
        QVERIFY(received.value().walk == m_walk);
        QCOMPARE(received.value().files.size(), std::size_t(1));
        QCOMPARE(received.value().files.begin()->second.size(), 100'000);
        QVERIFY(m_files->read(m_walk.evidence[0].hash, "jpg").ok()); // the source keeps its own
    }

    void sameWalkSameBytes() {
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip + "2").ok());
        QCOMPARE(bytesOf(m_zip), bytesOf(m_zip + "2"));
    }

    void importingTwiceChangesNothing() {
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
        auto store = WalkStore::open(m_folder->filePath("other.db").toStdString()).value();
        QVERIFY(store->create(readHandOver(m_zip).value().walk, {}).ok());
        QVERIFY(!store->create(readHandOver(m_zip).value().walk, {}).ok());
        QVERIFY(store->load("w-1").value() == m_walk);
    }

    void anyFlippedByteIsNoticed() {
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
        const auto sound = bytesOf(m_zip);
        int noticed = 0, tried = 0;
        for (qsizetype at = 0; at < sound.size(); at += 7, ++tried) {
            auto damaged = sound;
            damaged[at] = static_cast<char>(damaged[at] ^ 0x20);
            write(damaged);
            const auto received = readHandOver(m_zip);
            // What is read in spite of the flip (a time stamp of the archive) must be the very walk.
            QVERIFY(!received || (received.value().walk == m_walk && received.value().files.size() == 1));
            noticed += received ? 0 : 1;
        }
        QVERIFY(noticed > tried / 2);
    }

    void aMissingOrChangedPhotoIsNotHandedOver() {
        QVERIFY(QFile::remove(m_files->path(m_walk.evidence[0].hash, "jpg")));
        QCOMPARE(writeHandOver(m_walk, *m_files, m_zip).error().code, std::string("evidence-missing"));
    }

    void aForeignOrHostileArchiveIsRefused_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind : {"no zip", "empty", "other zip", "added file", "name outside"})
            QTest::newRow(kind) << QByteArray(kind);
    }

    void aForeignOrHostileArchiveIsRefused() {
        QFETCH(QByteArray, kind);
        if (kind == "no zip")
            write("PK no zip at all");
        if (kind == "empty")
            write("");
        if (kind == "other zip")
            QVERIFY(writeZip(m_zip, {{"readme.txt", "hello"}}).ok());
        if (kind == "added file") {
            QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
            auto contents = readZip(m_zip).value();
            contents["evidence/extra.sh"] = "rm";
            QVERIFY(writeZip(m_zip, contents).ok());
        }
        if (kind == "name outside") {
            auto walk = m_walk;
            walk.evidence[0].suffix = "/../../x";
            ZipContents contents{{"walk.json", QByteArray::fromStdString(toLine(toJson(walk)))}};
            contents["evidence/" + walk.evidence[0].hash + "." + walk.evidence[0].suffix] =
                QByteArray(100'000, 'p');
            QJsonObject checksums;
            for (const auto& [name, content] : contents)
                checksums[toQString(name)] = toQString(contentHash(content));
            contents["checksums.json"] = QByteArray::fromStdString(toLine(checksums));
            QVERIFY(writeZip(m_zip, contents).ok());
        }
        const auto received = readHandOver(m_zip);
        QVERIFY(!received.ok());
        QVERIFY(!received.error().text.empty());
    }

private:
    static QByteArray bytesOf(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes) const {
        QFile file(QString::fromStdString(m_zip));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EvidenceFiles> m_files;
    std::string m_zip;
    Walk m_walk;
};

SHOPWALKER_TEST(HandOverTest)
#include "hand_over_test.moc"
