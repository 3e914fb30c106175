// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>
#include <deque>
#include <functional>

namespace shopwalker {

/// The stores of one workspace file, opened when first asked for. Lives on the thread of a WalkShelf.
class WalkWorkspace {
public:
    explicit WalkWorkspace(std::string file)
        : m_file(std::move(file)) {}

    const std::string& file() const { return m_file; }
    Result<WalkStore*> walks();
    Result<BenchmarkStore*> benchmarks();

    /// Closes the stores; who asks next opens the file anew.
    void close();

private:
    std::string m_file;
    std::unique_ptr<WalkStore> m_walks;
    std::unique_ptr<BenchmarkStore> m_benchmarks;
};

/// Keeps walks in the workspace on a thread of its own, so that no disk makes the window wait. Changes reach
/// the disk in the order they were made; one that fails is tried again until it succeeds, and none behind it
/// overtakes it.
class WalkShelf : public QObject {
    Q_OBJECT
public:
    using Change = std::function<Result<Done>(WalkStore&)>;

    explicit WalkShelf(const QString& workspace, QObject* parent = nullptr);
    ~WalkShelf() override; ///< tries once more what is not on disk yet

    QString workspace() const { return m_file; }
    /// Files that prove answers lie in a folder beside the workspace.
    std::string evidenceFolder() const;
    void useWorkspace(const QString& file);

    /// `then` is called here once the change is on disk.
    void write(Change change, std::function<void()> then = {});

    /// Does `job` with the workspace after the changes that were handed over before, and brings its result
    /// here.
    template<class Job, class Then>
    void ask(Job job, Then then) {
        inTurn([this, place = m_place, job, then] {
            auto result = std::make_shared<decltype(job(*place))>(job(*place));
            QMetaObject::invokeMethod(this, [result, then] { then(std::move(*result)); });
        });
    }

    /// The daily care of the workspace: a look whether it is whole, a backup, and an emptied bin. On a thread
    /// of its own; answers go on.
    void care(std::chrono::sys_seconds now);

    /// Does `job` on the thread of the care, and brings its result here.
    template<class Job, class Then>
    void careFor(Job job, Then then) {
        m_careThread.start([this, job, then] {
            auto result = std::make_shared<decltype(job())>(job());
            QMetaObject::invokeMethod(this, [result, then] { then(std::move(*result)); });
        });
    }

    /// Writes nothing until goOn(); changes wait.
    void hold();
    /// The file was put in place by somebody: the changes that wait go into it. Those that do not fit it,
    /// because it is older than they are, are dropped.
    void goOn();
    bool isHeld() const { return m_held; }
    /// Closes the workspace; `then` is called here once nobody of this shelf has it open.
    void closeFiles(std::function<void()> then);

    int pending() const; ///< changes that are not on disk yet
    /// Why the oldest change is not on disk; empty while all goes well.
    const std::optional<Error>& problem() const { return m_problem; }

public slots:
    void tryAgain();

signals:
    void changed();
    /// Somebody has met a damaged place in the workspace.
    void damaged();

private:
    template<class Result>
    static bool tellsOfDamage(const Result& result) {
        if constexpr (requires { result.error().code; })
            return !result.ok() && result.error().code == "store-damaged";
        return false;
    }

    struct Entry {
        std::shared_ptr<WalkWorkspace> place;
        Change change; ///< none: `job` is done in its turn
        std::function<void()> job;
        std::function<void()> then;
        bool done = false;      ///< set on the thread; read here after it
        bool mayNotFit = false; ///< made for another file than the one it goes into
    };

    /// After the changes that wait; at once where they cannot be written just now.
    void inTurn(std::function<void()> job);
    void letAsk();
    void writeNext();
    void finish(const Result<Done>& result);

    QString m_file;
    std::shared_ptr<WalkWorkspace> m_place;
    std::deque<std::shared_ptr<Entry>> m_queue;
    std::optional<Error> m_problem;
    bool m_writing = false;
    bool m_held = false;
    QTimer m_retry;
    QThreadPool m_careThread;
    QThreadPool m_thread; ///< of one thread that stays: a database belongs to the thread that opened it
};

} // namespace shopwalker
