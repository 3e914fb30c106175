// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

    void purgingTakesFilesWithoutARowAndLeavesFreshOnes() {
        using namespace std::chrono_literals;
        const QTemporaryDir folder;
        const EvidenceFiles files(folder.path().toStdString());
        const auto needed = files.keep("needed", "jpg").value();
        const auto orphan = files.keep("orphan", "jpg").value();
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        QCOMPARE(files.purge({needed + ".jpg"}, now - 1h), 0); // its row may be on the way
        QCOMPARE(files.purge({needed + ".jpg"}, now + 1h), 1);
        QVERIFY(files.read(needed, "jpg").ok());
        QVERIFY(!files.read(orphan, "jpg").ok());
        QCOMPARE(EvidenceFiles("/nowhere/at/all").purge({}, now), 0);
    }

    void aFullDiskLeavesNoHalfFile() {
        const QTemporaryDir folder;
        const EvidenceFiles files(folder.path().toStdString());
        const auto child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{1000, RLIM_INFINITY};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto kept = files.keep(QByteArray(100'000, 'p'), "jpg");
            _exit(!kept && kept.error().code == "evidence" ? 0 : 1);
        }
        int status = 1;
        waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
        QVERIFY(QDir(folder.path()).isEmpty(QDir::Files | QDir::Hidden));
        QVERIFY(files.keep(QByteArray(100'000, 'p'), "jpg").ok());
    }

    void aFolderThatCannotBeWrittenIsAnError() {
        const EvidenceFiles files("/proc/none/evidence");
        QVERIFY(!files.keep("x", "jpg").ok());
        QCOMPARE(files.read(contentHash("x"), "jpg").error().code, std::string("evidence-missing"));
    }
};

SHOPWALKER_TEST(EvidenceFilesTest)
#include "evidence_files_test.moc"
