// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/reminder.h"
#include "app/models/walk/reply_list_model.h"
#include "core/checklist/walk/walk_session.h"

#include <QPointer>
#include <QTimer>
#include <QUrl>
#include <memory>

class QSettings;

namespace shopwalker {

class WalkKeeper;
class WalkLibrary;
class WalkShelf;

/// The board of replies: every timer that runs, over all walks. Reminds when it is time to look, once each.
class ReplyController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::ReplyListModel* replies READ replies CONSTANT)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString timeProblem READ timeProblem NOTIFY changed)

public:
    /// Remembers in `file` when it last looked: what came due while the program was closed is told at the
    /// next start. All but `remind` outlive this.
    ReplyController(const QString& file, WalkShelf& shelf, WalkLibrary& library, WalkKeeper& keeper,
                    Remind remind, QObject* parent = nullptr);
    ~ReplyController() override;

    void setLanguage(const QString& code);

    ReplyListModel* replies() { return &m_replies; }
    QString problem() const { return m_problem; }
    QString notice() const { return m_notice; } ///< what was just done
    QString timeProblem() const { return m_timeProblem; }
    Q_INVOKABLE QString timeNow() const; ///< as answeredAt reads it

    Q_INVOKABLE void answeredNow(int row);
    /// The reply came earlier, at a time or day and time as the language writes them. False when it is no
    /// such time: `timeProblem` says so.
    Q_INVOKABLE bool answeredAt(int row, const QString& time);
    Q_INVOKABLE void giveUp(int row);
    /// The company said it would answer in `minutes` from now.
    Q_INVOKABLE void promisedIn(int row, int minutes);
    /// Writes a calendar file with the times to look for the replies.
    Q_INVOKABLE void exportCalendar(const QUrl& file);

public slots:
    /// Reads the timers anew: a walk has changed.
    void refresh();
    /// The same, once for many changes.
    void refreshSoon() { m_soon.start(); }
    /// Time has passed: shows it, and reminds of what has come due since the last look.
    void look();

signals:
    void changed();

    /// A walk has a new answer.
    void recorded();

private:
    bool isRow(int row) const { return row >= 0 && row < m_replies.count(); }
    const ReplyTimer& timer(int row) const { return m_replies.timers()[static_cast<std::size_t>(row)]; }
    using Deed = std::function<Result<Answer>(WalkSession& session, const QuestionPlace& place)>;
    /// What became of a timer is an answer of its walk, whether that is open or not.
    void record(const ReplyTimer& timer, Deed deed, const QString& notice);
    void noteReply(const ReplyTimer& reply, const Moment& came);
    void report(const std::optional<Error>& error, const QString& notice);

    WalkShelf& m_shelf;
    WalkLibrary& m_library;
    WalkKeeper& m_keeper;
    Remind m_remind;
    ReplyListModel m_replies;
    void rememberLook();

    std::unique_ptr<QSettings> m_settings;
    Instant m_lookedAt;
    QString m_language = QStringLiteral("en");
    QString m_problem;
    QString m_notice;
    QString m_timeProblem;
    QTimer m_clock;
    QTimer m_soon;
};

} // namespace shopwalker
