// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class EvidenceFilesTest : public QObject {
    Q_OBJECT
private slots:
    void whatWasKeptIsReadBack() {
        const QTemporaryDir folder;
        const EvidenceFiles files(folder.filePath("evidence").toStdString());
        const auto hash = files.keep("picture", "jpg");
        QVERIFY(hash.ok());
        QCOMPARE(files.read(hash.value(), "jpg").value(), QByteArray("picture"));
        QCOMPARE(files.keep("picture", "jpg").value(), hash.value()); // the same content is the same file
        QCOMPARE(QDir(folder.filePath("evidence")).entryList(QDir::Files).size(), 1);
    }

    void aChangedFileIsNoticedAndMendedByKeepingItAgain() {
        const QTemporaryDir folder;
        const EvidenceFiles files(folder.path().toStdString());
        const auto hash = files.keep("picture", "jpg").value();
        QFile file(files.path(hash, "jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pictur");
        file.close();
        QCOMPARE(files.read(hash, "jpg").error().code, std::string("evidence-changed"));
        QVERIFY(files.keep("picture", "jpg").ok());
        QVERIFY(files.read(hash, "jpg").ok());
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        const EvidenceFiles files("/proc/none/evidence");
        QVERIFY(!files.keep("x", "jpg").ok());
        QCOMPARE(files.read(contentHash("x"), "jpg").error().code, std::string("evidence-missing"));
    }
};

SHOPWALKER_TEST(EvidenceFilesTest)
#include "evidence_files_test.moc"
