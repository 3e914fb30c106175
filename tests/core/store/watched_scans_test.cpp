// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/benchmark_store.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>

using namespace shopwalker;

namespace {

const std::vector<Company> companies{{.name = "A", .own = true}, {.name = "B"}};

Finding finding(const char* touchpoint, Presence presence) {
    return {.touchpoint = touchpoint, .presence = presence};
}

} // namespace

/// What changed from scan to scan is told once and kept.
class WatchedScansTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BenchmarkStore> m_store;
    std::vector<std::vector<std::int64_t>> m_rounds; ///< ids of their scans

    std::string file() const { return m_folder->filePath("work.db").toStdString(); }

    void addRound(Presence chatOfA) {
        const auto day = std::chrono::days(m_rounds.size());
        m_rounds.push_back(m_store->beginRound("N", companies, std::chrono::sys_days(day)).value().scans);
        save(m_rounds.size() - 1, 0, chatOfA);
        save(m_rounds.size() - 1, 1, Presence::Present);
    }

    void save(std::size_t round, std::size_t company, Presence chat) {
        const CompanyScan scan{.findings = {finding("chat", chat), finding("phone", Presence::Present)}};
        QVERIFY(m_store->saveScan(m_rounds[round][company], scan).ok());
    }

    /// What was told of each scan by a watch that says how it came to it: what was known when it began, and
    /// after ":" what was new, scan by scan.
    struct Told {
        int begun = 0;
        int scans = 0;
        std::vector<std::string> changes;
    };

    Told told() const {
        Told told;
        const auto scans = m_store->watchedScans(
            m_store->find("N").value(), [&](const std::vector<Finding>& known) -> Watch {
                ++told.begun;
                return [&told, text = words(known) + ":"](const std::vector<Finding>& news) {
                    ++told.scans;
                    return text + words(news);
                };
            });
        for (const auto& scan : scans.value())
            told.changes.push_back(scan.changes);
        return told;
    }

    static std::string words(const std::vector<Finding>& findings) {
        std::string words;
        for (const auto& one : findings)
            words += one.touchpoint + "=" + std::string(toWord(one.presence)) + " ";
        return words;
    }

private slots:
    void init() {
        m_store.reset();
        m_rounds.clear();
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = BenchmarkStore::open(file()).value();
        addRound(Presence::Absent);
        addRound(Presence::Present);
        addRound(Presence::Unknown);
    }

    void aScanIsComparedOnce() {
        const auto first = told();
        QCOMPARE(first.begun, 2);
        QCOMPARE(first.scans, 6);
        QCOMPARE(first.changes,
                 (std::vector<std::string>{":chat=absent phone=present ", ":chat=present ", ":chat=unknown ",
                                           ":chat=present phone=present ", ":", ":"}));
        m_store = BenchmarkStore::open(file()).value(); // another run of the program
        const auto again = told();
        QCOMPARE(again.begun, 0);
        QCOMPARE(again.changes, first.changes);
    }

    void aNewRoundIsComparedAlone() {
        (void)told();
        addRound(Presence::Absent);
        const auto next = told();
        QCOMPARE(next.begun, 2);
        QCOMPARE(next.scans, 2);
        // Known is what was last said, and not that it could not be said.
        QCOMPARE(next.changes[3], std::string("chat=present phone=present :chat=absent phone=present "));
    }

    void findingsWrittenAnewAreComparedAnewAndThoseAfterThem() {
        (void)told();
        save(1, 0, Presence::Absent); // newer rules read the second round of A otherwise
        const auto next = told();
        QCOMPARE(next.begun, 1);
        QCOMPARE(next.scans, 2);
        QCOMPARE(next.changes[0], std::string(":chat=absent phone=present "));
        QCOMPARE(next.changes[1], std::string("chat=absent phone=present :chat=absent phone=present "));
        save(0, 0, Presence::Present); // its rows are the newest now, its round is still the first
        QCOMPARE(told().scans, 3);
        save(2, 0, Presence::Present);
        QCOMPARE(told().changes[2], std::string("chat=absent phone=present :chat=present phone=present "));
    }
};

SHOPWALKER_TEST(WatchedScansTest)
#include "watched_scans_test.moc"
