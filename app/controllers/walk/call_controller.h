// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/walk/call_answers.h"
#include "core/types/result.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace shopwalker {

class WalkKeeper;

/// Call mode: a telephone call tapped along with one thumb. Each tap is on disk when it shows, so the call
/// runs on when the page is left and after a restart. When it ends, its times and rings become answers of its
/// step.
class CallController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(QString step READ stepTitle NOTIFY changed)
    Q_PROPERTY(int rings READ rings NOTIFY changed)
    Q_PROPERTY(int holds READ holds NOTIFY changed)
    Q_PROPERTY(bool wasAnswered READ wasAnswered NOTIFY changed)
    Q_PROPERTY(int waitSeconds READ waitSeconds NOTIFY ticked)
    Q_PROPERTY(int holdSeconds READ holdSeconds NOTIFY ticked)
    Q_PROPERTY(int talkSeconds READ talkSeconds NOTIFY ticked)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int recorded READ recorded NOTIFY changed)

public:
    enum Phase { Ready, Ringing, Talking, OnHold, Over };
    Q_ENUM(Phase)

    /// `keeper` outlives this.
    explicit CallController(WalkKeeper& keeper, QObject* parent = nullptr);

    bool isAvailable() const { return m_step.has_value(); }
    bool isRunning() const;
    Phase phase() const;
    QString stepTitle() const;
    int rings() const;
    int holds() const;
    bool wasAnswered() const;
    int waitSeconds() const; ///< until it was answered, or given up
    int holdSeconds() const; ///< all holds together
    int talkSeconds() const; ///< without them
    QString problem() const { return m_problem; }
    int recorded() const { return m_recorded; } ///< answers that the ended call gave

    /// Takes the call of the step that is open, else of the next one with a call; goes on with one that runs.
    Q_INVOKABLE void open();

    Q_INVOKABLE void start() { press("start"); }
    Q_INVOKABLE void ring() { press("tap"); }
    Q_INVOKABLE void answered() { press("answered"); }
    Q_INVOKABLE void hold() { press("hold"); }
    Q_INVOKABLE void resume() { press("resume"); }
    Q_INVOKABLE void end() { press("stop"); }
    Q_INVOKABLE void undo() { press("undo"); }

signals:
    void changed();
    void ticked();

private:
    const Step* step() const;
    static std::string toolOf(const Step& step);
    std::string tool() const;
    CallReading reading() const;
    void walkChanged();
    void readPresses();
    void press(const char* kind);
    /// The answers that an ended call gives, without those that are there already.
    void record(std::size_t step, int repeat, const std::vector<Press>& call);
    void recordEnded();
    void fail(const Error& error);

    WalkKeeper& m_keeper;
    std::optional<std::size_t> m_step;
    int m_repeat = 0;
    std::vector<Press> m_call;
    int m_recorded = 0;
    QString m_problem;
    QTimer m_clock;
};

} // namespace shopwalker
