// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"
#include "core/store/walk_store.h"
#include "tests/app/fakes.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

/// The app on a workspace that is really damaged: 40 walks with answers, and pages of zeros among them.
class RescueTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = WalkStore::open(file()).value();
        for (int number = 0; number < walks; ++number) {
            Walk walk{.id = "w" + std::to_string(number),
                      .company = "Clinic " + std::to_string(number),
                      .checklist = "clinic/walk"};
            for (int answer = 0; answer < 8; ++answer)
                walk.answers.push_back(
                    {.question = "search.query", .value = {.text = std::string(300, 'x')}});
            QVERIFY(store->create(walk, std::chrono::sys_seconds(5s)).ok());
        }
    }

    void cleanup() { m_workbench.reset(); }

    void aDamagedWorkspaceIsReadAndReplacedNotOverwritten() {
        damage();
        const auto damaged = bytes(file());
        start();
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Asking, 20000);
        QVERIFY(rescue().isReadable());
        QVERIFY(rescue().answers() > walks);
        QVERIFY(rescue().backupDay().isEmpty());
        QCOMPARE(bytes(file()), damaged); // nothing is written into it meanwhile
        rescue().useSalvaged();
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Sound, 20000);
        QVERIFY(rescue().problem().isEmpty());
        QCOMPARE(bytes((m_folder->path() + "/" + rescue().aside()).toStdString()), damaged);
        QVERIFY(checkWhole(file()).ok());
        QTRY_VERIFY(m_workbench->walks()->total() > 0);
    }

    void theBackupCanBeChosenInstead() {
        QVERIFY(
            backUp(file(), std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now())).ok());
        damage();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Asking, 20000);
        QVERIFY(!rescue().backupDay().isEmpty());
        rescue().useBackup();
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Sound, 20000);
        QTRY_COMPARE(m_workbench->walks()->total(), walks);
    }

    void whatWasAnsweredMeanwhileGoesIntoTheNewFile() {
        start();
        QTRY_VERIFY(m_workbench->planner()->checklists()->count() > 0);
        QVERIFY(m_workbench->planner()->createExample());
        auto& walk = *m_workbench->walk();
        QTRY_VERIFY(walk.isOpen());
        QVERIFY(walk.start());
        QTRY_COMPARE(walk.saveMark(), WalkController::Saved);
        emit m_workbench->walkShelf().damaged(); // a page that could not be read
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Asking, 20000);
        QVERIFY(walk.answerText("laser"));
        QTest::qWait(100);
        QCOMPARE(walk.saveMark(), WalkController::Saving); // it waits
        rescue().useSalvaged();
        QTRY_COMPARE_WITH_TIMEOUT(rescue().phase(), RescueController::Sound, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(walk.saveMark(), WalkController::Saved, 20000);
        const auto id = walk.walkId().toStdString();
        m_workbench.reset();
        const auto kept = WalkStore::open(file()).value()->load(id);
        QVERIFY(kept.ok());
        QCOMPARE(kept.value().answers.size(), std::size_t(1)); // there once
        QCOMPARE(kept.value().answers.front().value.text, std::string("laser"));
    }

    void aSoundWorkspaceIsLeftAlone() {
        start();
        QTRY_COMPARE(m_workbench->walks()->total(), walks);
        QTest::qWait(300);
        QCOMPARE(rescue().phase(), RescueController::Sound);
    }

private:
    static constexpr int walks = 40;

    std::string file() const { return m_folder->filePath("workspace.db").toStdString(); }

    static QByteArray bytes(const std::string& path) {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Zeros over the pages in the middle of the file.
    void damage() {
        QFile broken(QString::fromStdString(file()));
        QVERIFY(broken.open(QIODevice::ReadWrite));
        const auto page = broken.size() / 4096 / 2;
        broken.seek(page * 4096);
        broken.write(QByteArray(3 * 4096, '\0'));
    }

    void start() { m_workbench = test::fakeWorkbench(m_folder->path()); }
    RescueController& rescue() { return *m_workbench->rescue(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workbench> m_workbench;
};

SHOPWALKER_TEST(RescueTest)
#include "rescue_test.moc"
