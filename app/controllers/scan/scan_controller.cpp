// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/scan_controller.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QMetaObject>

namespace shopwalker {

/// Carries news from the scanning thread to that of the window.
class ScanController::Messenger : public ScanObserver {
public:
    explicit Messenger(ScanController& controller)
        : m_controller(controller) {}

    void progressed(const ScanProgress& progress) override {
        QMetaObject::invokeMethod(&m_controller, [controller = &m_controller, progress] {
            controller->m_progress.apply(progress);
            emit controller->changed();
        });
    }

    void finished(std::size_t company, const CompanyScan& scan) override {
        QMetaObject::invokeMethod(&m_controller, [controller = &m_controller, company, scan] {
            controller->m_progress.finish(company, scan);
            emit controller->changed();
        });
    }

private:
    ScanController& m_controller;
};

ScanController::ScanController(std::unique_ptr<ScanRunner> runner, QObject* parent)
    : QObject(parent)
    , m_runner(std::move(runner)) {
    m_thread.setMaxThreadCount(1);
}

ScanController::~ScanController() {
    m_stop.request_stop();
    m_thread.waitForDone();
}

void ScanController::start(const std::vector<Company>& companies, const ScanWishes& wishes) {
    if (isRunning())
        return;
    m_progress.start(companies);
    m_stop = std::stop_source();
    m_problem.clear();
    m_state = Running;
    emit changed();
    m_thread.start([this, companies, wishes, stop = m_stop.get_token()] {
        Messenger messenger(*this);
        const auto benchmark = m_runner->run(companies, wishes, messenger, stop);
        QMetaObject::invokeMethod(this, [this, benchmark] { finish(benchmark); });
    });
}

void ScanController::cancel() {
    if (m_state != Running)
        return;
    m_stop.request_stop();
    m_state = Cancelling;
    emit changed();
}

void ScanController::finish(const Result<std::int64_t>& benchmark) {
    const bool cancelled = m_state == Cancelling;
    m_progress.cancelOpen();
    m_state = cancelled ? Cancelled : benchmark.ok() ? Finished : Failed;
    if (!benchmark.ok() && !cancelled)
        m_problem = toQString(describe(benchmark.error()));
    emit changed();
    if (benchmark.ok())
        emit compared(QString::number(benchmark.value()));
}

QString ScanController::timeLeft() const {
    return m_state == Running ? wording::timeLeft(m_progress.timeLeft()) : QString();
}

void ScanController::retranslate() {
    m_progress.retranslate();
    emit changed();
}

} // namespace shopwalker
