// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shopwalker;

namespace {

/// Runs in a process of its own, whose limits and user may be changed. Returns what went wrong, as `work`
/// says.
std::string inAnotherProcess(const std::function<std::string()>& work) {
    int ends[2];
    if (pipe(ends) != 0)
        return "no pipe";
    const auto child = fork();
    if (child == 0) {
        const auto wrong = work();
        _exit(write(ends[1], wrong.data(), wrong.size()) == static_cast<ssize_t>(wrong.size()) ? 0 : 1);
    }
    close(ends[1]);
    std::string wrong(1000, ' ');
    wrong.resize(static_cast<std::size_t>(std::max<ssize_t>(read(ends[0], wrong.data(), wrong.size()), 0)));
    close(ends[0]);
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? wrong : "it died";
}

void limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN); // then writing fails instead
    const rlimit limit{bytes, RLIM_INFINITY};
    setrlimit(RLIMIT_FSIZE, &limit);
}

Answer longAnswer(int number) {
    return {.question = "s.q", .value = {.number = number, .text = std::string(20'000, 'x')}};
}

} // namespace

/// A disk that refuses: the call fails with one clear error, nothing that was acknowledged is lost, and
/// trying again works.
class StoreFailureTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath("w.db").toStdString();
        QVERIFY(WalkStore::open(m_file).value()->create({.id = "w"}, {}).ok());
    }

    void aFullDiskLosesNothingAndRetryingWorks() {
        const auto wrong = inAnotherProcess([&]() -> std::string {
            auto store = WalkStore::open(m_file).value();
            rlimit before{};
            getrlimit(RLIMIT_FSIZE, &before);
            limitFileSize(300'000);
            int acknowledged = 0;
            auto done = store->addAnswer({.id = "w"}, longAnswer(0), {});
            for (; done && acknowledged < 1000; ++acknowledged)
                done = store->addAnswer({.id = "w"}, longAnswer(acknowledged + 1), {});
            if (done || (done.error().code != "store-full" && done.error().code != "store-io"))
                return "refused: " + (done ? "never" : done.error().code + " " + done.error().text);
            if (done.error().where != m_file || done.error().text.find('\n') != std::string::npos)
                return "not one clear line: " + describe(done.error());
            if (store->addAnswer({.id = "w"}, longAnswer(acknowledged), {}))
                return "no longer refused";
            const auto stored = [&] { return static_cast<int>(store->load("w").value().answers.size()); };
            if (acknowledged == 0 || stored() != acknowledged)
                return std::to_string(acknowledged) + " acknowledged, stored " + std::to_string(stored());
            setrlimit(RLIMIT_FSIZE, &before); // somebody made room
            done = store->addAnswer({.id = "w"}, longAnswer(acknowledged), {});
            return done && stored() == acknowledged + 1 ? "" : "trying again did not work";
        });
        QCOMPARE(QString::fromStdString(wrong), QString());
        QVERIFY(!WalkStore::open(m_file).value()->load("w").value().answers.empty());
    }

    void aLockedWorkspaceIsSaidSoAndRetryingWorks() {
        auto other = QSqlDatabase::addDatabase("QSQLITE", "lock");
        other.setDatabaseName(QString::fromStdString(m_file));
        QVERIFY(other.open());
        auto store = WalkStore::open(m_file).value();
        QVERIFY(store->setPatience(std::chrono::milliseconds(50)).ok());
        QSqlQuery begin(other);
        QVERIFY(begin.exec("BEGIN IMMEDIATE"));
        const auto refused = store->addAnswer({.id = "w"}, longAnswer(0), {});
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, std::string("store-locked"));
        QVERIFY(begin.exec("ROLLBACK"));
        QVERIFY(store->addAnswer({.id = "w"}, longAnswer(0), {}).ok());
        QCOMPARE(store->load("w").value().answers.size(), std::size_t(1));
        begin = QSqlQuery();
        other.close();
        other = QSqlDatabase();
        QSqlDatabase::removeDatabase("lock");
    }

    void aReadOnlyFolderIsSaidSo() {
        QVERIFY(chmod(m_folder->path().toLocal8Bit().constData(), 0555) == 0);
        QVERIFY(chmod(m_file.c_str(), 0444) == 0);
        const auto wrong = inAnotherProcess([&]() -> std::string {
            if (geteuid() == 0 && seteuid(65534) != 0) // root may write anywhere, nobody may not
                return "cannot become nobody";
            auto store = WalkStore::open(m_file);
            const auto error =
                !store ? store.error() : errorOf(store.value()->addAnswer({.id = "w"}, longAnswer(0), {}));
            return error.code == "store-readonly" && error.where == m_file ? ""
                                                                           : error.code + describe(error);
        });
        chmod(m_folder->path().toLocal8Bit().constData(), 0755);
        chmod(m_file.c_str(), 0644);
        QCOMPARE(QString::fromStdString(wrong), QString());
        QVERIFY(WalkStore::open(m_file).value()->addAnswer({.id = "w"}, longAnswer(0), {}).ok());
    }

    void aDamagedWorkspaceIsSaidSoAndLeftAsItIs() {
        QFile file(QString::fromStdString(m_file));
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(4096, '\xA5'));
        file.seek(0);
        const auto before = file.readAll();
        const auto store = WalkStore::open(m_file);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, std::string("store-damaged"));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

private:
    static Error errorOf(const Result<Done>& result) { return result ? Error{} : result.error(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_file;
};

SHOPWALKER_TEST(StoreFailureTest)
#include "store_failure_test.moc"
