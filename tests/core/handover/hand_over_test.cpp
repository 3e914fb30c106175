// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/checked_archive.h"
#include "core/handover/hand_over.h"
#include "core/handover/zip_file.h"
#include "core/store/walk_store.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
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

    void aPhotoThatIsGoneOrChangedStaysBehindAndIsNamed() {
        const auto second = m_files->keep(QByteArray("sound"), "m4a").value();
        m_walk.evidence.push_back({.id = "e3", .kind = "audio", .hash = second, .suffix = "m4a"});
        QFile photo(m_files->path(m_walk.evidence[0].hash, "jpg"));
        QVERIFY(photo.open(QIODevice::Append) && photo.write("x") == 1);
        photo.close();
        const auto handed = writeHandOver(m_walk, *m_files, m_zip);
        QVERIFY(handed.ok());
        const auto lost = m_walk.evidence[0].hash + ".jpg";
        QCOMPARE(handed.value().files, 1);
        QCOMPARE(handed.value().missing, std::vector<std::string>{lost});
        const auto received = readHandOver(m_zip);
        QVERIFY2(received.ok(), received.ok() ? "" : describe(received.error()).c_str());
        QVERIFY(received.value().walk == m_walk);
        QCOMPARE(received.value().missing, std::vector<std::string>{lost});
        QCOMPARE(received.value().files.size(), std::size_t(1));
    }

    void aStrangeSuffixIsMadePlain() {
        QCOMPARE(plainSuffix("JPG"), std::string("jpg"));
        QCOMPARE(plainSuffix("m4a (1)"), std::string("m4a1"));
        QCOMPARE(plainSuffix("звук"), std::string("bin"));
        QCOMPARE(plainSuffix(""), std::string("bin"));
        m_walk.evidence[0].suffix = "Звук"; // as an older version kept it
        QVERIFY(m_files->keep(QByteArray(100'000, 'p'), "Звук").ok());
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
        const auto received = readHandOver(m_zip);
        QVERIFY2(received.ok(), received.ok() ? "" : describe(received.error()).c_str());
        QCOMPARE(received.value().walk.evidence[0].suffix, std::string("bin"));
    }

    void whatNobodyCouldTakeInIsNotWritten() {
        for (int i = 0; i < 2000; ++i)
            m_walk.evidence.push_back({.id = "x" + std::to_string(i),
                                       .kind = "photo",
                                       .hash = contentHash(QByteArray::number(i)),
                                       .suffix = "jpg"});
        QCOMPARE(writeHandOver(m_walk, *m_files, m_zip).error().code, std::string("hand-over-large"));
        QVERIFY(!QFile::exists(QString::fromStdString(m_zip)));
    }

    void theChecklistTravelsAlong() {
        QVERIFY(writeHandOver(m_walk, *m_files, m_zip, "{\"schema\": 1}").ok());
        QCOMPARE(readHandOver(m_zip).value().checklist, std::string("{\"schema\": 1}"));
    }

    void aWalkThatMakesNoSenseIsOneClearError_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("newer") << "schema" << QJsonValue("shopwalker.walk/2") << "hand-over-newer";
        QTest::newRow("foreign") << "schema" << QJsonValue("other/1") << "hand-over";
        QTest::newRow("state") << "state" << QJsonValue("eaten") << "hand-over";
        QTest::newRow("method") << "method" << QJsonValue("by-car") << "hand-over";
        QTest::newRow("answers") << "answers" << QJsonValue("x") << "hand-over";
        QTest::newRow("an answer") << "answers" << QJsonValue(QJsonArray{1}) << "hand-over";
        QTest::newRow("evidence without id")
            << "evidence" << QJsonValue(QJsonArray{QJsonObject{{"kind", "note"}}}) << "hand-over";
    }

    void aWalkThatMakesNoSenseIsOneClearError() {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, code);
        m_walk.evidence.clear();
        auto object = toJson(m_walk);
        object[key] = value;
        QVERIFY(writeChecked(m_zip, {{"walk.json", QByteArray::fromStdString(toLine(object))}}).ok());
        const auto received = readHandOver(m_zip);
        QVERIFY(!received.ok());
        QCOMPARE(received.error().code, code.toStdString());
        QCOMPARE(received.error().where, m_zip);
    }

    void aForeignOrHostileArchiveIsRefused_data() {
        QTest::addColumn<QByteArray>("kind");
        for (const char* kind :
             {"no zip", "empty", "other zip", "added file", "declared file", "declared part", "name outside"})
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
        if (kind.startsWith("declared ")) { // with a checksum of its own, but nothing names it
            QVERIFY(writeHandOver(m_walk, *m_files, m_zip).ok());
            auto contents = readChecked(m_zip).value();
            contents[kind == "declared file" ? "evidence/extra.sh" : "run.sh"] = "rm";
            QVERIFY(writeChecked(m_zip, contents).ok());
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
