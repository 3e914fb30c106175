// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "core/store/connection.h"
#include "core/store/query.h"
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

class BackupsTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath("w.db").toStdString();
        m_store = WalkStore::open(m_file).value();
        QVERIFY(m_store->create({.id = "w"}, noon).ok());
    }

    void aBackupHoldsWhatWasAcknowledgedEvenInTheLog() {
        const auto made = backUp(m_file, noon);
        QVERIFY2(made.ok(), made.ok() ? "" : describe(made.error()).c_str());
        QVERIFY(made.value());
        QCOMPARE(made.value()->day, std::string("2026-09-21"));
        QCOMPARE(WalkStore::open(copyOf(made.value()->file)).value()->walks().value().size(), std::size_t(1));
        QCOMPARE(QDir(toPath(backupFolder(m_file))).entryList(QDir::Files).size(), 1); // no part is left
    }

    void oncePerDayAndOnlyWhenChanged() {
        QVERIFY(backUp(m_file, noon).value());
        add("a");
        QVERIFY(!backUp(m_file, noon + 1h).value()); // of today
        QVERIFY(backUp(m_file, noon + 24h).value());
        QVERIFY(!backUp(m_file, noon + 48h).value()); // nothing changed
        m_store.reset();                              // moving the log into the file is no change either
        m_store = WalkStore::open(m_file).value();
        QVERIFY(!backUp(m_file, noon + 72h).value());
    }

    void theLastSevenStay() {
        for (int day = 0; day < 10; ++day) {
            add(std::to_string(day));
            QVERIFY(backUp(m_file, noon + day * 24h).value());
        }
        const auto backups = backupsOf(m_file);
        QCOMPARE(backups.size(), std::size_t(7));
        QCOMPARE(backups.front().day, std::string("2026-09-30"));
        QCOMPARE(backups.back().day, std::string("2026-09-24"));
    }

    void aStrayFileOrAClockGoneWrongStopsNoBackup() {
        const auto folder = toPath(backupFolder(m_file));
        QVERIFY(QDir().mkpath(folder));
        for (const auto* name : {"my-copy.db", "2099-01-01.db", "2026-99-99.db"})
            QVERIFY(QFile::copy(toPath(m_file), folder + "/" + name));
        for (int day = 0; day < 10; ++day) {
            add(std::to_string(day));
            QVERIFY(backUp(m_file, noon + day * 24h).value());
        }
        const auto names = QDir(folder).entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 7 + 3); // what is not of the rotation is not taken by it
        QVERIFY(names.contains("my-copy.db") && names.contains("2099-01-01.db"));
    }

    void whatIsNotAWorkspaceIsNoSoundOne() {
        const auto foreign = m_folder->filePath("foreign.db");
        {
            const auto connection =
                Connection::open(foreign.toStdString(), Connection::Access::ReadWrite).value();
            QVERIFY(Query(connection->sql(), "CREATE TABLE theirs (a)").run().ok());
        }
        QCOMPARE(checkWhole(foreign.toStdString()).error().code, std::string("store"));
        const auto newer = copyOf(backUp(m_file, noon).value()->file);
        QVERIFY(checkWhole(newer).ok());
        {
            const auto connection = Connection::open(newer, Connection::Access::ReadWrite).value();
            QVERIFY(Query(connection->sql(), "PRAGMA user_version = 9999").run().ok());
        }
        QCOMPARE(checkWhole(newer).error().code, std::string("store"));
    }

    /// Killed after each of the renames of `putInPlace`, and opened again.
    void aKillWhileAFileIsPutInPlaceLosesNothing_data() {
        QTest::addColumn<bool>("logMoved");
        QTest::newRow("before the log followed") << false;
        QTest::newRow("after the log followed") << true;
    }
    void aKillWhileAFileIsPutInPlaceLosesNothing() {
        QFETCH(const bool, logMoved);
        const auto sound = copyOf(backUp(m_file, noon).value()->file);
        add("a");
        const auto place = toPath(m_file);
        const auto log = bytesOf(m_file + "-wal");
        QVERIFY(!log.isEmpty());
        // What a killed program leaves: the file and its log, here as copies of those that are open.
        const auto there = m_folder->filePath("there.db");
        QVERIFY(QFile::copy(place, there + ".damaged-1"));
        QVERIFY(QFile::copy(place + "-wal", logMoved ? there + ".damaged-1-wal" : there + "-wal"));
        QVERIFY(QFile::copy(toPath(sound), there + ".part"));
        const auto opened = WalkStore::open(there.toStdString());
        QVERIFY2(opened.ok(), opened.ok() ? "" : describe(opened.error()).c_str());
        QCOMPARE(opened.value()->walks().value().size(), std::size_t(1)); // what was put in place
        QCOMPARE(bytesOf(there.toStdString() + ".damaged-1-wal"), log);
        QCOMPARE(WalkStore::open(there.toStdString() + ".damaged-1").value()->walks().value().size(),
                 std::size_t(2)); // with what its log held
        QVERIFY(!QFile::exists(there + ".part"));
    }

    void whereNothingLayNothingIsSetAside() {
        const auto sound = backUp(m_file, noon).value()->file;
        const auto fresh = m_folder->filePath("fresh.db").toStdString();
        QCOMPARE(putInPlace(sound, fresh).value(), std::string());
        QCOMPARE(WalkStore::open(fresh).value()->walks().value().size(), std::size_t(1));
    }

    void whatAKilledRunLeftDoesNotHinder() {
        QVERIFY(QDir().mkpath(toPath(backupFolder(m_file))));
        QFile part(toPath(backupFolder(m_file)) + "/2026-09-21.db.part");
        QVERIFY(part.open(QIODevice::WriteOnly));
        part.write("half");
        part.close();
        QVERIFY(backupsOf(m_file).empty());
        QVERIFY(backUp(m_file, noon).value());
        QVERIFY(!part.exists());
    }

    void aDamagedWorkspaceMakesNoBackup() {
        QVERIFY(backUp(m_file, noon).value());
        add("a");
        m_store.reset();
        flip(m_file, 4096, 8192);
        const auto made = backUp(m_file, noon + 24h);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, std::string("store-damaged"));
        QCOMPARE(backupsOf(m_file).size(), std::size_t(1));
        QCOMPARE(QDir(toPath(backupFolder(m_file))).entryList(QDir::Files).size(), 1);
    }

    void theNewestSoundOneIsFoundAndPutInPlace() {
        QVERIFY(backUp(m_file, noon).value());
        add("a");
        QVERIFY(backUp(m_file, noon + 24h).value());
        add("b");
        const auto newest = backUp(m_file, noon + 48h).value();
        flip(newest->file, 4096, 8192);
        const auto sound = newestSoundBackup(m_file);
        QVERIFY(sound && sound->day == "2026-09-22");
        m_store.reset();
        flip(m_file, 0, 100);
        const auto before = bytesOf(m_file);
        const auto aside = putInPlace(sound->file, m_file);
        QVERIFY(aside.ok());
        QCOMPARE(bytesOf(aside.value()), before); // never overwritten
        QCOMPARE(WalkStore::open(m_file).value()->walks().value().size(), std::size_t(2));
        QVERIFY(checkWhole(sound->file).ok()); // and the backup is still there
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        QFile blocked(toPath(backupFolder(m_file)));
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
        const auto made = backUp(m_file, noon);
        QVERIFY(!made.ok());
        QCOMPARE(made.error().code, std::string("store-readonly"));
    }

    void anErasedNameIsInNoFileAnyMore() {
        Walk walk{.id = "n"};
        walk.staff = {{"call", 0, "receptionist", "Zebulon"}};
        walk.answers = {{.question = "s.q", .value = {.text = "spoke with Zebulon"}}};
        QVERIFY(m_store->create(walk, noon).ok());
        QVERIFY(m_store->addNote("n", {.id = "x", .kind = "remark", .text = "Zebulon again"}).ok());
        QVERIFY(m_store->addNote("n", {.id = "x", .kind = "remark", .text = "again"}).ok());
        QVERIFY(m_store->saveDraft("n", {"s.r", 0, "Zebulon was"}).ok());
        QVERIFY(backUp(m_file, noon).value());
        QFile::copy(toPath(m_file), toPath(m_file) + ".before-2");
        QVERIFY(anyFileHolds("Zebulon"));
        const auto erased = m_store->eraseName("Zebulon", noon + 1h);
        QVERIFY2(erased.ok(), erased.ok() ? "" : describe(erased.error()).c_str());
        QCOMPARE(erased.value(), 1);
        QVERIFY(!anyFileHolds("Zebulon"));
        QVERIFY(backupsOf(m_file).empty());
        const auto left = m_store->load("n").value();
        QCOMPARE(left.answers[0].value.text, std::string("spoke with …"));
        QCOMPARE(left.staff[0].role, std::string("receptionist"));
        QCOMPARE(left.notes[0].text, std::string("again"));
        QVERIFY(left.changedAt == noon + 1h);
    }

private:
    static constexpr std::chrono::sys_seconds noon{1'790'000'000s};

    static QString toPath(const std::string& path) { return QString::fromStdString(path); }
    static QByteArray bytesOf(const std::string& path) {
        QFile file(toPath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void flip(const std::string& path, qint64 from, qint64 to) {
        QFile file(toPath(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.size() >= to);
        file.seek(from);
        file.write(QByteArray(to - from, '\xA5'));
    }
    std::string copyOf(const std::string& file) const {
        const auto copy = m_folder->filePath("copy.db");
        QFile::copy(toPath(file), copy);
        return copy.toStdString();
    }
    void add(const std::string& id) { QVERIFY(m_store->create({.id = id}, noon).ok()); }
    bool anyFileHolds(const QByteArray& word) const {
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (bytesOf(files.next().toStdString()).contains(word))
                return true;
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
    std::unique_ptr<WalkStore> m_store;
};

SHOPWALKER_TEST(BackupsTest)
#include "backups_test.moc"
