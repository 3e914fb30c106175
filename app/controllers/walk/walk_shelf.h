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
        m_thread.start([this, place = m_place, job, then] {
            auto result = std::make_shared<decltype(job(*place))>(job(*place));
            QMetaObject::invokeMethod(this, [result, then] { then(std::move(*result)); });
        });
    }

    /// The daily care of the workspace: a backup, and an emptied bin. On a thread of its own; answers go on.
    void care(std::chrono::sys_seconds now);

    int pending() const { return static_cast<int>(m_queue.size()); }
    /// Why the oldest change is not on disk; empty while all goes well.
    const std::optional<Error>& problem() const { return m_problem; }

public slots:
    void tryAgain();

signals:
    void changed();

private:
    struct Entry {
        std::shared_ptr<WalkWorkspace> place;
        Change change;
        std::function<void()> then;
        bool done = false; ///< set on the thread; read here after it
    };

    void writeNext();
    void finish(const Result<Done>& result);

    QString m_file;
    std::shared_ptr<WalkWorkspace> m_place;
    std::deque<std::shared_ptr<Entry>> m_queue;
    std::optional<Error> m_problem;
    bool m_writing = false;
    QTimer m_retry;
    QThreadPool m_careThread;
    QThreadPool m_thread; ///< of one thread that stays: a database belongs to the thread that opened it
};

} // namespace shopwalker
