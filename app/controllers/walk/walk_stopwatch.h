// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/stopwatch.h"

#include <QObject>
#include <QTimer>
#include <QVariant>
#include <QtQml/qqmlregistration.h>
#include <string>

namespace shopwalker {

class WalkKeeper;

/// Stopwatch and tap counter of the question that is asked. Every touch is on its way to the disk at once, so
/// that it runs on when the page is left and after a restart.
class WalkStopwatch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")
    Q_PROPERTY(bool started READ isStarted NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(int taps READ taps NOTIFY changed)
    Q_PROPERTY(QString time READ time NOTIFY ticked)
    Q_PROPERTY(QStringList laps READ laps NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// `keeper` outlives this.
    explicit WalkStopwatch(WalkKeeper& keeper, QObject* parent = nullptr);

    /// Measures for this question (`step.question`).
    void useTool(const std::string& question, int repeat);

    bool isStarted() const; ///< a touch stands that was not taken back
    bool isRunning() const;
    int taps() const;
    QString time() const; ///< "1:05.3"
    QStringList laps() const;
    QString problem() const { return m_problem; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void lap() { press("lap"); }
    Q_INVOKABLE void hold() { press("hold"); }
    Q_INVOKABLE void tap() { press("tap"); }
    Q_INVOKABLE void undo();
    /// Throws the measurement away; never by one touch alone.
    Q_INVOKABLE void reset();
    /// What was measured becomes the answer.
    Q_INVOKABLE bool record(bool taps);

    /// Seconds as a stopwatch shows them.
    Q_INVOKABLE static QString shown(double seconds);

signals:
    void changed();
    void ticked();

private:
    void press(const char* kind);
    void read();

    WalkKeeper& m_keeper;
    std::string m_tool;
    int m_repeat = 0;
    std::vector<Press> m_presses;
    QString m_problem;
    QTimer m_clock;
};

} // namespace shopwalker
