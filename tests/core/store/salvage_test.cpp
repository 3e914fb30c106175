// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/salvage.h"
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;
using namespace std::chrono_literals;

/// A workspace of 12 walks with 20 answers each is damaged in every way that disks and copying know.
class SalvageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_sound = m_folder.filePath("sound.db").toStdString();
        auto store = WalkStore::open(m_sound).value();
        for (int number = 0; number < walks; ++number) {
            Walk walk{.id = "w" + std::to_string(number), .company = "C"};
            for (int answer = 0; answer < answers; ++answer)
                walk.answers.push_back({.question = "s.q" + std::to_string(answer),
                                        .value = {.text = std::string(100, 'x') + std::to_string(answer)}});
            QVERIFY(store->create(walk, std::chrono::sys_seconds(5s)).ok());
        }
    }

    void init() {
        m_file = m_folder.filePath("damaged.db").toStdString();
        m_target = m_folder.filePath("salvaged.db").toStdString();
        for (const auto& file :
             {m_file, m_file + "-wal", m_file + "-shm", m_target, m_target + "-wal", m_target + "-shm"})
            QFile::remove(toPath(file));
        QVERIFY(QFile::copy(toPath(m_sound), toPath(m_file)));
    }

    void aSoundWorkspaceComesOutWhole() {
        const auto saved = salvage(m_file, m_target);
        QVERIFY2(saved.ok(), saved.ok() ? "" : describe(saved.error()).c_str());
        QVERIFY(saved.value().whole());
        QCOMPARE(answersIn(m_target), walks * answers);
        QVERIFY(checkWhole(m_target).ok());
    }

    void everyPageCanBeLostAndTheRestIsSaved() {
        const auto pages = bytesOf(m_file).size() / 4096;
        qsizetype sum = 0;
        int beyondReading = 0;
        for (qsizetype page = 1; page < pages; ++page) { // page 0 holds the list of tables
            init();
            flip(page * 4096, page * 4096 + 4096);
            const auto before = bytesOf(m_file);
            const auto saved = salvage(m_file, m_target);
            QCOMPARE(bytesOf(m_file), before); // the damaged file is not touched
            if (!saved.ok()) {
                ++beyondReading;
                continue;
            }
            QVERIFY(checkWhole(m_target).ok());
            sum += answersIn(m_target);
        }
        const auto mean = sum / (pages - 1);
        qInfo("%lld pages lost one by one: %lld of %d answers saved on average, %d times only a backup helps",
              static_cast<long long>(pages), static_cast<long long>(mean), walks * answers, beyondReading);
        QVERIFY(mean > walks * answers * 8 / 10);
        // The list of tables has outgrown page 0; without it only a backup helps.
        QVERIFY(beyondReading <= 2);
    }

    void aLostLeafCostsOnlyItsOwnAnswers() {
        const auto middle = bytesOf(m_file).indexOf("s.q19", bytesOf(m_file).size() / 2) / 4096;
        flip(middle * 4096, middle * 4096 + 4096);
        const auto saved = salvage(m_file, m_target);
        QVERIFY(saved.ok());
        QVERIFY(!saved.value().whole());
        const auto left = answersIn(m_target);
        QVERIFY2(left < walks * answers && left >= walks * answers - 40, qPrintable(QString::number(left)));
    }

    void aDamagedHeaderIsMended() {
        flip(0, 24);
        QCOMPARE(WalkStore::open(m_file).error().code, std::string("store-damaged"));
        const auto saved = salvage(m_file, m_target);
        QVERIFY2(saved.ok(), saved.ok() ? "" : describe(saved.error()).c_str());
        QCOMPARE(answersIn(m_target), walks * answers);
    }

    void aTruncatedFileGivesWhatIsLeft() {
        QFile file(toPath(m_file));
        QVERIFY(file.resize(file.size() - 5 * 4096));
        const auto saved = salvage(m_file, m_target);
        QVERIFY2(saved.ok(), saved.ok() ? "" : describe(saved.error()).c_str());
        QVERIFY(!saved.value().whole());
        QVERIFY(answersIn(m_target) > walks * answers / 4);
    }

    void aWordFlippedWithinAnAnswerCostsThatAnswerOnly() {
        const auto at = bytesOf(m_file).indexOf("{\"at\"");
        QVERIFY(at > 0);
        flip(at, at + 1);
        QVERIFY(salvage(m_file, m_target).ok());
        QCOMPARE(answersIn(m_target), walks * answers - 1);
    }

    void answersWhoseWalkIsLostCanStillBeSeen() {
        auto bytes = bytesOf(m_file);
        const auto heads = bytes.indexOf("\"checklistVersion\"") / 4096;
        flip(heads * 4096, heads * 4096 + 4096);
        QVERIFY(salvage(m_file, m_target).ok());
        QCOMPARE(answersIn(m_target), walks * answers);
        QCOMPARE(static_cast<int>(WalkStore::open(m_target).value()->walks().value().size()), walks);
    }

    void theLogBesideTheFileIsRead() {
        auto store = WalkStore::open(m_file).value();
        QVERIFY(store->create({.id = "late"}, {}).ok()); // stands in the log only
        QVERIFY(salvage(m_file, m_target).ok());
        QVERIFY(WalkStore::open(m_target).value()->load("late").ok());
    }

    void theNewestSoundBackupIsOffered() {
        const auto made = backUp(m_file, std::chrono::sys_seconds(1'790'000'000s));
        QVERIFY(made.ok() && made.value());
        flip(8192, 12288);
        const auto saved = salvage(m_file, m_target);
        QVERIFY(saved.ok());
        QVERIFY(saved.value().newestBackup == made.value());
        QVERIFY(deleteBackups(m_file).ok());
    }

    void whatIsNoDatabaseIsSaidSo() {
        flip(0, bytesOf(m_file).size());
        const auto saved = salvage(m_file, m_target);
        QVERIFY(!saved.ok());
        QCOMPARE(saved.error().code, std::string("store-damaged"));
        QVERIFY(!QFile::exists(toPath(m_target)));
    }

    void anExistingTargetIsLeftAlone() {
        QVERIFY(QFile::copy(toPath(m_sound), toPath(m_target)));
        QVERIFY(!salvage(m_file, m_target).ok());
    }

private:
    static constexpr int walks = 12;
    static constexpr int answers = 20;

    static QString toPath(const std::string& path) { return QString::fromStdString(path); }
    static QByteArray bytesOf(const std::string& path) {
        QFile file(toPath(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void flip(qint64 from, qint64 to) const {
        QFile file(toPath(m_file));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(from);
        file.write(QByteArray(to - from, '\xA5'));
    }
    static int answersIn(const std::string& file) {
        int count = 0;
        const auto walksThere = WalkStore::open(file).value()->walks();
        for (const auto& entry : walksThere.value())
            count += entry.answers;
        return count;
    }

    QTemporaryDir m_folder;
    std::string m_sound;
    std::string m_file;
    std::string m_target;
};

SHOPWALKER_TEST(SalvageTest)
#include "salvage_test.moc"
