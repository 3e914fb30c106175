// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/device_clock.h"
#include "app/models/walk/walk_list_model.h"

#include <QObject>
#include <QUrl>

namespace shopwalker {

class WalkLibrary;
class WalkShelf;

/// The walks of the workspace: planned, under way, waiting, done, and those in the bin.
class WalkListController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::WalkListModel* walks READ walks CONSTANT)
    Q_PROPERTY(shopwalker::WalkListModel* bin READ bin CONSTANT)
    Q_PROPERTY(QVariantList companies READ companies NOTIFY changed)
    Q_PROPERTY(QString company READ company WRITE setCompany NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int due READ due NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString removed READ removed NOTIFY changed)

public:
    WalkListController(WalkShelf& shelf, WalkLibrary& library, MomentSource now, QObject* parent = nullptr);

    WalkListModel* walks() { return &m_walks; }
    WalkListModel* bin() { return &m_bin; }
    QVariantList companies() const; ///< {id, text} of those that have walks
    QString company() const { return m_walks.company(); }
    void setCompany(const QString& company);
    QString summary() const; ///< "Under way: 2 · Done: 1"
    int total() const { return static_cast<int>(m_walks.entries().size()); }
    int due() const; ///< how many are planned, under way or to be revised
    bool isLoaded() const { return m_loaded; }
    QString problem() const { return m_problem; }
    QString trouble() const;                           ///< why something is not on disk, while that lasts
    QString notice() const { return m_notice; }        ///< what came of handing over
    QString removed() const { return m_removedTitle; } ///< title of what was just put into the bin

    void setLanguage(const QString& language);

    /// Tries to write what is not on disk.
    Q_INVOKABLE void tryAgain();

    /// Reads the list anew.
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void remove(const QString& walk);
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void restore(const QString& walk);

    /// Writes the walk with its evidence into one file; the walk stays here.
    Q_INVOKABLE void exportWalk(const QString& walk, const QUrl& file);
    /// Takes in a walk that was handed over; twice changes nothing.
    Q_INVOKABLE void importWalk(const QUrl& file);
    /// A tick list and no walk.
    Q_INVOKABLE bool isTickList(const QString& walk) const;

    /// Erases a person's name from every walk, note and draft of the workspace, and from its backups.
    Q_INVOKABLE void eraseName(const QString& name);
    Q_INVOKABLE void dismissProblem();

signals:
    void changed();
    void troubleChanged();
    /// Walks were changed below whoever has one open.
    void nameErased();

private:
    struct Lists;

    QString titleOf(const std::string& checklist) const;
    void fail(const Error& error);
    void tell(const QString& notice);

    WalkShelf& m_shelf;
    WalkLibrary& m_library;
    MomentSource m_now;
    WalkListModel m_walks;
    WalkListModel m_bin;
    QString m_language = QStringLiteral("en");
    QString m_problem;
    QString m_notice;
    QString m_removed; ///< id
    QString m_removedTitle;
    bool m_loaded = false;
    bool m_unread = false; ///< the last reading failed
};

} // namespace shopwalker
