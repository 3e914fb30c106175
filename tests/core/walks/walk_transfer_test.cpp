// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/evidence/evidence_files.h"
#include "core/walk_checklist.h"
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

    /// Planned on a checklist of one's own, edited since then, and taken in where nobody has it.
    void aWalkOpensOnTheChecklistItWasPlannedOn() {
        auto library = loadChecklists().library;
        auto own = library.entries.at("clinic/walk");
        own.checklist.id = "own/walk";
        own.checklist.title = "As planned";
        library.entries["own/walk"] = own;
        QVERIFY(planWalk(*m_store, library, {.id = "p", .company = "C", .checklist = "own/walk"}, now).ok());
        const auto planned = m_store->load("p").value();
        QCOMPARE(planned.checklistHash.size(), std::size_t(64));
        library.entries["own/walk"].checklist.title = "Edited";
        QCOMPARE(checklistOf(*m_store, library, planned, "en")->title, std::string("As planned"));
        QVERIFY(exportWalk(*m_store, m_workspace, "p", file("p.zip")).ok());
        auto other = WalkStore::open(file("o.db")).value();
        QVERIFY(importWalk(*other, file("o.db"), file("p.zip"), now).ok());
        QVERIFY(!checklistOf(*other, {}, m_store->load("w").value(), "en"));
        const auto arrived = checklistOf(*other, {}, other->load("p").value(), "ru");
        QVERIFY(arrived);
        QVERIFY(arrived->steps[0].title ==
                loadChecklists().library.find("clinic/walk", "ru")->steps[0].title);
    }

    void aTickListGrowsWithItsEdits() {
        auto library = loadChecklists().library;
        const auto list = std::find_if(library.entries.begin(), library.entries.end(), [](const auto& entry) {
            return entry.second.checklist.kind == "inventory";
        });
        QVERIFY(list != library.entries.end());
        QVERIFY(planWalk(*m_store, library, {.id = "t", .checklist = list->first}, now).ok());
        list->second.checklist.title = "Edited";
        QCOMPARE(checklistOf(*m_store, library, m_store->load("t").value(), "en")->title,
                 std::string("Edited"));
    }

    void aForgedChecklistImportsNothing() {
        const auto walk = m_store->load("w").value();
        QVERIFY(writeHandOver(walk, EvidenceFiles(evidenceFolder(m_workspace)), file("f.zip"), "{}").ok());
        auto other = WalkStore::open(file("o.db")).value();
        QCOMPARE(importWalk(*other, file("o.db"), file("f.zip"), now).error().code, std::string("hand-over"));
        QVERIFY(other->walks().value().empty());
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
