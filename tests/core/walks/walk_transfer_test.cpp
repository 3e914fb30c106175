// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"
#include "core/walk_transfer.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

class WalkTransferTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = file("w.db");
        m_store = WalkStore::open(m_workspace).value();
        const auto hash = EvidenceFiles(evidenceFolder(m_workspace)).keep("picture", "jpg").value();
        Walk walk{.id = "w", .company = "C"};
        walk.answers = {{.question = "s.q", .value = {.choices = {"yes"}}}};
        walk.evidence = {{.id = "e", .question = "s.q", .kind = "photo", .hash = hash, .suffix = "jpg"}};
        walk.staff = {{"s", 0, "receptionist", "Anna"}};
        QVERIFY(m_store->create(walk, now).ok());
    }

    void namesStayBehindUnlessAskedFor() {
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("a.zip")).ok());
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("b.zip"), true).ok());
        auto other = WalkStore::open(file("o.db")).value();
        QVERIFY(importWalk(*other, file("o.db"), file("a.zip"), now).ok());
        QVERIFY(other->load("w").value().staff[0].name.empty());
        auto third = WalkStore::open(file("t.db")).value();
        QVERIFY(importWalk(*third, file("t.db"), file("b.zip"), now).ok());
        QCOMPARE(third->load("w").value().staff[0].name, std::string("Anna"));
    }

    void aDamagedFileImportsNothing() {
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("a.zip")).ok());
        QFile zip(QString::fromStdString(file("a.zip")));
        QVERIFY(zip.open(QIODevice::ReadWrite));
        zip.seek(zip.size() / 3);
        zip.write("XXXX");
        zip.close();
        auto other = WalkStore::open(file("o.db")).value();
        const auto imported = importWalk(*other, file("o.db"), file("a.zip"), now);
        QVERIFY(!imported.ok());
        QVERIFY(imported.error().where.find("a.zip") != std::string::npos);
        QVERIFY(other->walks().value().empty());
        QVERIFY(!QDir(QString::fromStdString(evidenceFolder(file("o.db")))).exists());
    }

    void aWalkThatWentOnIsExtendedByTheNextFile() {
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("a.zip")).ok());
        auto walk = m_store->load("w").value();
        QVERIFY(m_store->addAnswer(walk, {.question = "s.r", .value = {.choices = {"no"}}}, now + 5s).ok());
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("b.zip")).ok());
        auto other = WalkStore::open(file("o.db")).value();
        using Receipt = WalkStore::Receipt;
        QVERIFY(importWalk(*other, file("o.db"), file("a.zip"), now).value().receipt == Receipt::New);
        QVERIFY(importWalk(*other, file("o.db"), file("b.zip"), now).value().receipt == Receipt::Extended);
        QVERIFY(importWalk(*other, file("o.db"), file("a.zip"), now).value().receipt == Receipt::Unchanged);
        QCOMPARE(other->load("w").value().answers.size(), std::size_t(2));
    }

    void discardedEvidenceIsNotHandedOver() {
        auto evidence = m_store->load("w").value().evidence[0];
        evidence.discarded = Moment{.utc = std::chrono::sys_time<std::chrono::milliseconds>(5s)};
        QVERIFY(m_store->addEvidence("w", evidence).ok());
        QVERIFY(tidyWalks(*m_store, m_workspace, farFuture).ok());
        QVERIFY(exportWalk(*m_store, m_workspace, "w", file("a.zip")).ok()); // though its file is gone
        auto other = WalkStore::open(file("o.db")).value();
        QCOMPARE(importWalk(*other, file("o.db"), file("a.zip"), now).value().files, 0);
    }

    void aPhotoThatLostItsRowToAnOlderBackupStaysForAMonth() {
        const auto today = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const EvidenceFiles files(evidenceFolder(m_workspace));
        const auto photo = files.keep("of a walk that only the damaged file knows", "jpg").value();
        QVERIFY(tidyWalks(*m_store, m_workspace, today + 29 * 24h).ok());
        QVERIFY(files.read(photo, "jpg").ok());
        QVERIFY(tidyWalks(*m_store, m_workspace, today + 31 * 24h).ok());
        QVERIFY(!files.read(photo, "jpg").ok());
    }

    void afterThirtyDaysInTheBinAWalkGoesWithItsFiles() {
        const auto files = [&] {
            return QDir(QString::fromStdString(evidenceFolder(m_workspace))).entryList(QDir::Files).size();
        };
        QVERIFY(m_store->remove("w", farFuture).ok());
        QVERIFY(tidyWalks(*m_store, m_workspace, farFuture + 29 * 24h).ok());
        QVERIFY(m_store->load("w").ok());
        QCOMPARE(files(), 1);
        QVERIFY(tidyWalks(*m_store, m_workspace, farFuture + 31 * 24h).ok());
        QVERIFY(!m_store->load("w").ok());
        QCOMPARE(files(), 0);
    }

private:
    static constexpr std::chrono::sys_seconds now{1'790'000'000s};
    static constexpr std::chrono::sys_seconds farFuture{9'000'000'000s}; // files of today are old by then

    std::string file(const char* name) const { return m_folder->filePath(name).toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_workspace;
    std::unique_ptr<WalkStore> m_store;
};

SHOPWALKER_TEST(WalkTransferTest)
#include "walk_transfer_test.moc"
