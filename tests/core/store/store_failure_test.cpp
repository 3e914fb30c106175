// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/walk_store.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace shopwalker;

namespace {

/// Runs in a process of its own, whose limits and user may be changed; true when `work` returned true.
bool inAnotherProcess(const std::function<bool()>& work) {
    const auto child = fork();
    if (child == 0)
        _exit(work() ? 0 : 1);
    int status = 1;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool limitFileSize(rlim_t bytes) {
    std::signal(SIGXFSZ, SIG_IGN); // then writing fails instead
    const rlimit limit{bytes, RLIM_INFINITY};
    return setrlimit(RLIMIT_FSIZE, &limit) == 0;
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
        QVERIFY(inAnotherProcess([&] {
            auto store = WalkStore::open(m_file).value();
            rlimit before{};
            getrlimit(RLIMIT_FSIZE, &before);
            if (!limitFileSize(300'000))
                return false;
            int acknowledged = 0;
            std::optional<Error> refused;
            for (; acknowledged < 1000 && !refused; ++acknowledged)
                if (const auto done = store->addAnswer({.id = "w"}, longAnswer(acknowledged), {}); !done) {
                    refused = done.error();
                    break;
                }
            const bool clear = refused && (refused->code == "store-full" || refused->code == "store-io") &&
                               refused->where == m_file && refused->text.find('\n') == std::string::npos;
            // Still full: refused again, and what was acknowledged can be read.
            const bool stillRefused = !store->addAnswer({.id = "w"}, longAnswer(acknowledged), {});
            const auto walk = store->load("w");
            if (!clear || !stillRefused || !walk ||
                static_cast<int>(walk.value().answers.size()) != acknowledged || acknowledged == 0)
                return false;
            setrlimit(RLIMIT_FSIZE, &before); // somebody made room
            return store->addAnswer({.id = "w"}, longAnswer(acknowledged), {}).ok() &&
                   static_cast<int>(store->load("w").value().answers.size()) == acknowledged + 1;
        }));
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
        const bool refused = inAnotherProcess([&] {
            if (geteuid() == 0 && seteuid(65534) != 0) // root may write anywhere, nobody may not
                return false;
            auto store = WalkStore::open(m_file);
            const auto error =
                !store ? store.error() : errorOf(store.value()->addAnswer({.id = "w"}, {}, {}));
            return error.code == "store-readonly" && error.where == m_file;
        });
        chmod(m_folder->path().toLocal8Bit().constData(), 0755);
        chmod(m_file.c_str(), 0644);
        QVERIFY(refused);
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
