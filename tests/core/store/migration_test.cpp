// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <thread>

using namespace shopwalker;

class MigrationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.path() + "/" + name; }

    /// Runs statements on a file of its own connection, as an older or newer version would have left it.
    void make(const QString& path, const QStringList& statements) {
        {
            auto sql = QSqlDatabase::addDatabase("QSQLITE", "make");
            sql.setDatabaseName(path);
            QVERIFY(sql.open());
            for (const auto& statement : statements) {
                QSqlQuery query(sql);
                QVERIFY2(query.exec(statement), qPrintable(statement));
            }
        }
        QSqlDatabase::removeDatabase("make");
    }

    QStringList upTo(int version) const {
        QStringList statements;
        for (int number = 1; number <= version; ++number) {
            QString bare;
            const auto lines = Database::migration(number).split('\n');
            for (const auto& line : lines)
                bare += line.section("--", 0, 0).trimmed() + '\n';
            for (const auto& statement : bare.split(";\n", Qt::SkipEmptyParts))
                if (!statement.trimmed().isEmpty())
                    statements += statement;
        }
        return statements + QStringList{QString("PRAGMA user_version = %1").arg(version),
                                        "PRAGMA application_id = 1399355223"};
    }

private slots:
    void everyOldVersionIsBackedUpMigratedAndKeepsItsContent_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < Database::latestVersion(); ++version)
            QTest::addRow("from %d", version) << version;
    }
    void everyOldVersionIsBackedUpMigratedAndKeepsItsContent() {
        QFETCH(int, version);
        const auto path = file(QString("old%1.db").arg(version));
        make(path,
             upTo(version) + QStringList{"INSERT INTO benchmark (name, created_at) VALUES ('kept', 7)"});
        {
            auto store = BenchmarkStore::open(path.toStdString());
            QVERIFY2(store.ok(), store.ok() ? "" : describe(store.error()).c_str());
            QCOMPARE(store.value()->find("kept").value().name, std::string("kept"));
            QVERIFY(store.value()->beginRound("new", {{.name = "A"}}, {}).ok());
        }
        QVERIFY(QFile::exists(path + QString(".before-%1").arg(version + 1)));
        QVERIFY(BenchmarkStore::open(path.toStdString()).ok());
    }

    /// The shelves of the app and a command beside it open the same new file.
    void manyOpenAFreshWorkspaceAtOnce() {
        for (int round = 0; round < 20; ++round) {
            const auto path = file(QString("together-%1.db").arg(round)).toStdString();
            std::vector<std::string> problems(6);
            std::vector<std::thread> threads;
            for (auto& problem : problems)
                threads.emplace_back([&] {
                    if (const auto opened = BenchmarkStore::open(path); !opened)
                        problem = opened.error().text;
                });
            for (auto& thread : threads)
                thread.join();
            for (const auto& problem : problems)
                QCOMPARE(QString::fromStdString(problem), QString());
        }
    }

    void aFreshWorkspaceHasNoBackup() {
        QVERIFY(BenchmarkStore::open(file("fresh.db").toStdString()).ok());
        QVERIFY(!QFile::exists(file("fresh.db.before-1")));
    }

    void aNewerWorkspaceIsRefusedAndLeftAlone() {
        const auto path = file("newer.db");
        make(path,
             {"CREATE TABLE future (x)", "PRAGMA user_version = 999", "PRAGMA application_id = 1399355223"});
        QFile bytes(path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const auto before = bytes.readAll();
        const auto store = BenchmarkStore::open(path.toStdString());
        QVERIFY(!store.ok());
        QVERIFY(store.error().text.find("newer") != std::string::npos);
        bytes.seek(0);
        QCOMPARE(bytes.readAll(), before);
    }

    void aForeignFileIsRefused() {
        const auto path = file("foreign.db");
        make(path, {"CREATE TABLE bookmarks (x)"});
        QVERIFY(!BenchmarkStore::open(path.toStdString()).ok());
        QFile text(file("letter.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        const auto store = BenchmarkStore::open(file("letter.txt").toStdString());
        QVERIFY(!store.ok());
        QCOMPARE(store.error().where, file("letter.txt").toStdString());
    }

    void anUnwritablePlaceIsSaidSo() {
        const auto store = BenchmarkStore::open("/proc/none/work.db");
        QVERIFY(!store.ok());
        QVERIFY(store.error().text.find("--workspace") != std::string::npos);
    }
};

SHOPWALKER_TEST(MigrationTest)
#include "migration_test.moc"
