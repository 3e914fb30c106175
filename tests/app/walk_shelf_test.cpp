// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_shelf.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

namespace {

constexpr std::chrono::sys_seconds noon{std::chrono::seconds(1'800'000'000)};

WalkShelf::Change creates(const std::string& id) {
    return [id](WalkStore& store) { return store.create({.id = id, .company = "Clinic A"}, noon); };
}

} // namespace

class WalkShelfTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void changesReachTheDiskInTheirOrder() {
        WalkShelf shelf(file());
        QStringList done;
        for (const auto* id : {"a", "b", "c"})
            shelf.write(creates(id), [&done, id] { done += id; });
        QCOMPARE(shelf.pending(), 3);
        QTRY_COMPARE(shelf.pending(), 0);
        QCOMPARE(done, QStringList({"a", "b", "c"}));
        QCOMPARE(stored(), 3U);
    }

    void whatFailsIsTriedAgainAndNothingOvertakesIt() {
        QFile blocker(m_folder->filePath("blocked"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        blocker.close();
        WalkShelf shelf(m_folder->filePath("blocked/workspace.db"));
        QStringList done;
        shelf.write(creates("a"), [&done] { done += "a"; });
        shelf.write(creates("b"), [&done] { done += "b"; });
        QTRY_VERIFY(shelf.problem().has_value());
        QCOMPARE(shelf.pending(), 2);
        QVERIFY(blocker.remove());
        QTRY_COMPARE(shelf.pending(), 0);
        QCOMPARE(done, QStringList({"a", "b"}));
        QVERIFY(!shelf.problem());
    }

    void whatIsQueuedReachesTheDiskWhenTheProgramEnds() {
        {
            WalkShelf shelf(file());
            for (int i = 0; i < 20; ++i)
                shelf.write(creates("walk-" + std::to_string(i)));
        }
        QCOMPARE(stored(), 20U);
    }

    void anotherWorkspaceTakesOnlyWhatComesLater() {
        {
            WalkShelf shelf(file());
            shelf.write(creates("a"));
            shelf.useWorkspace(m_folder->filePath("other.db"));
            shelf.write(creates("b"));
        }
        QCOMPARE(stored(), 1U);
        QCOMPARE(stored(m_folder->filePath("other.db")), 1U);
    }

private:
    QString file() const { return m_folder->filePath("workspace.db"); }

    std::size_t stored() const { return stored(file()); }
    static std::size_t stored(const QString& workspace) {
        const auto store = WalkStore::open(workspace.toStdString());
        return store ? store.value()->walks().value().size() : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

SHOPWALKER_TEST(WalkShelfTest)
#include "walk_shelf_test.moc"
