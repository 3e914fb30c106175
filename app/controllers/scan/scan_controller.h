// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/scan/scan_runner.h"
#include "app/models/scan/scan_progress_model.h"

#include <QThreadPool>
#include <functional>
#include <memory>

namespace shopwalker {

/// Runs one scan at a time beside the window, and says how far it is.
class ScanController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::ScanProgressModel* progress READ progress CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(int pagesDone READ pagesDone NOTIFY changed)
    Q_PROPERTY(int pagesPlanned READ pagesPlanned NOTIFY changed)
    Q_PROPERTY(int found READ found NOTIFY changed)
    Q_PROPERTY(QString timeLeft READ timeLeft NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum State { Idle, Running, Cancelling, Finished, Cancelled, Failed };
    Q_ENUM(State)

    explicit ScanController(std::unique_ptr<ScanRunner> runner, QObject* parent = nullptr);

    /// Stops a running scan and waits for it.
    ~ScanController() override;

    ScanProgressModel* progress() { return &m_progress; }
    State state() const { return m_state; }
    bool isRunning() const { return m_state == Running || m_state == Cancelling; }
    int pagesDone() const { return m_progress.pagesDone(); }
    int pagesPlanned() const { return m_progress.pagesPlanned(); }
    int found() const { return m_progress.found(); }
    QString timeLeft() const;
    QString problem() const { return m_problem; }

    void start(const std::vector<Company>& companies, const ScanWishes& wishes);
    Q_INVOKABLE void cancel();
    void retranslate();

signals:
    void changed();

    /// What was found is kept in this benchmark, also after a cancel.
    void compared(const QString& benchmark);

private:
    class Messenger;
    void finish(const Result<std::int64_t>& benchmark);

    std::unique_ptr<ScanRunner> m_runner;
    ScanProgressModel m_progress;
    std::stop_source m_stop;
    QString m_problem;
    State m_state = Idle;
    QThreadPool m_thread; ///< of one thread; last, so that it ends before what it uses
};

} // namespace shopwalker
