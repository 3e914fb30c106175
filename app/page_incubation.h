// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBasicTimer>
#include <QObject>
#include <QQmlIncubationController>

namespace shopwalker {

/// Makes pages a little at a time between the events of the window, so that none of them waits for a page.
/// That of QQuickWindow works for up to two thirds of a frame, which is more than a touch may wait.
class PageIncubation : public QObject, public QQmlIncubationController {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    void incubatingObjectCountChanged(int count) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
};

} // namespace shopwalker
