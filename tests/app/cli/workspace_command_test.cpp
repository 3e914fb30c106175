// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class WorkspaceCommandTest : public QObject {
    Q_OBJECT
private slots:
    void aDamagedWorkspaceIsSalvagedAndReplaced() {
        const QTemporaryDir folder;
        const auto workspace = folder.filePath("w.db");
        QVERIFY(WalkStore::open(workspace.toStdString()).value()->create({.id = "walk"}, {}).ok());
        const auto run = [&](const QStringList& arguments) {
            return test::shopwalker(QStringList{"workspace"} + arguments +
                                    QStringList{"--workspace", workspace});
        };
        QCOMPARE(run({"check"}).code, 0);
        QCOMPARE(run({"backup"}).code, 0);
        damage(workspace);
        const auto damaged = bytesOf(workspace);
        QCOMPARE(run({"check"}).code, 3);
        QVERIFY(run({"check"}).out.contains(": sound")); // the backup

        const auto salvaged = run({"salvage"});
        QVERIFY2(salvaged.code == 0, qPrintable(salvaged.err));
        QVERIFY(salvaged.out.contains("the newest sound backup"));
        QCOMPARE(bytesOf(workspace), damaged);
        QCOMPARE(run({"restore", workspace + ".salvaged"}).code, 0);
        QVERIFY(WalkStore::open(workspace.toStdString()).value()->load("walk").ok());
        QCOMPARE(bytesOf(workspace + ".damaged-1"), damaged);

        damage(workspace);
        QCOMPARE(run({"restore"}).code, 0); // the newest sound backup
        QVERIFY(WalkStore::open(workspace.toStdString()).value()->load("walk").ok());
    }

    void whatCannotBeOpenedIsNotCalledDamaged() {
        const QTemporaryDir folder; // a folder where a file is expected
        const auto run = test::shopwalker({"workspace", "check", "--workspace", folder.path()});
        QCOMPARE(run.code, 3);
        QVERIFY(run.out.contains("cannot be checked now"));
        QVERIFY(!run.out.contains("damaged"));
    }

    void wrongUseIsSaidSo() {
        QCOMPARE(test::shopwalker({"workspace"}).code, 2);
        QCOMPARE(test::shopwalker({"workspace", "check", "--workspace", "/nowhere/w.db"}).code, 3);
        QCOMPARE(test::shopwalker({"workspace", "restore", "--workspace", "/nowhere/w.db"}).code, 3);
    }

private:
    static QByteArray bytesOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void damage(const QString& name) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(16, '\xA5'));
    }
};

SHOPWALKER_TEST(WorkspaceCommandTest)
#include "workspace_command_test.moc"
