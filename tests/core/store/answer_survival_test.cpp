// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace shopwalker;

/// A process that answers is killed in the middle, again and again: no answer that it acknowledged may be
/// missing. SHOPWALKER_KILLS sets how often; DESIGN 15 asks for 1,000.
class AnswerSurvivalTest : public QObject {
    Q_OBJECT
private slots:
    void noAcknowledgedAnswerIsLost() {
        const int kills = qEnvironmentVariableIntValue("SHOPWALKER_KILLS") > 0
                              ? qEnvironmentVariableIntValue("SHOPWALKER_KILLS")
                              : 40;
        const QTemporaryDir folder;
        const auto file = folder.filePath("w.db").toStdString();
        QVERIFY(WalkStore::open(file).value()->create({.id = "w"}, {}).ok());
        std::mt19937 random(20261122);
        std::uniform_int_distribution<int> micros(0, 30'000);
        int acknowledged = 0;
        for (int kill = 0; kill < kills; ++kill) {
            acknowledged += acknowledgedUntilKilled(file, acknowledged, micros(random));
            auto store = WalkStore::open(file);
            QVERIFY2(store.ok(), store.ok() ? "" : describe(store.error()).c_str());
            const auto walk = store.value()->load("w");
            QVERIFY(walk.ok());
            // The answer under way when the process died may be there or not; acknowledged ones must be.
            const auto stored = static_cast<int>(walk.value().answers.size());
            QVERIFY2(stored == acknowledged || stored == acknowledged + 1,
                     qPrintable(QString("%1 acknowledged, %2 stored").arg(acknowledged).arg(stored)));
            for (int index = 0; index < stored; ++index)
                QCOMPARE(walk.value().answers[static_cast<std::size_t>(index)].value.number, double(index));
            acknowledged = stored;
        }
        QVERIFY(acknowledged > kills); // it did answer between the kills
        qInfo("%d kills, %d answers acknowledged, none lost", kills, acknowledged);
    }

private:
    /// Starts a process that numbers its answers from `first` on and reports each acknowledged one by a byte;
    /// kills it `micros` microseconds after its first and counts the bytes.
    static int acknowledgedUntilKilled(const std::string& file, int first, int micros) {
        int ends[2];
        if (pipe(ends) != 0)
            qFatal("no pipe");
        const auto child = fork();
        if (child == 0) {
            close(ends[0]);
            auto store = WalkStore::open(file);
            if (!store.ok())
                _exit(1);
            for (int number = first;; ++number) {
                const Answer answer{.question = "s.q", .value = {.number = number}};
                if (!store.value()->addAnswer({.id = "w"}, answer, {}).ok() || write(ends[1], "a", 1) != 1)
                    _exit(1);
            }
        }
        close(ends[1]);
        char byte = 0;
        int count = read(ends[0], &byte, 1) == 1 ? 1 : 0;
        usleep(static_cast<useconds_t>(micros));
        kill(child, SIGKILL);
        int status = 0;
        waitpid(child, &status, 0);
        if (!WIFSIGNALED(status))
            qFatal("the answering process ended by itself");
        while (read(ends[0], &byte, 1) == 1)
            ++count;
        close(ends[0]);
        return count;
    }
};

SHOPWALKER_TEST(AnswerSurvivalTest)
#include "answer_survival_test.moc"
