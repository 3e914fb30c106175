// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/device_clock.h"
#include "app/models/walk/tick_list_model.h"
#include "core/checklist/checklist_library.h"
#include "core/types/walk.h"

#include <QObject>
#include <QVariant>
#include <functional>

namespace shopwalker {

class WalkController;
class WalkKeeper;
class WalkLibrary;
class WalkShelf;

/// Tick lists: what does a company have? No walk is needed; ticks are kept like the answers of a walk, one
/// list and company together. Changing the lines makes the user's own list out of the shipped one.
class TickController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::TickListModel* items READ items CONSTANT)
    Q_PROPERTY(QVariantList lists READ lists NOTIFY listsChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString company READ company NOTIFY changed)
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    Q_PROPERTY(QVariantList hidden READ hidden NOTIFY hiddenChanged)
    Q_PROPERTY(QVariantList reactions READ reactions NOTIFY listsChanged)
    Q_PROPERTY(int present READ present NOTIFY changed)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// All outlive this.
    TickController(WalkShelf& shelf, WalkLibrary& library, WalkController& walk, MomentSource now,
                   QObject* parent = nullptr);

    TickListModel* items() { return &m_items; }
    QVariantList lists() const; ///< {id, text, detail}
    bool isOpen() const;        ///< the walk that is open is a tick list
    QString title() const;
    QString company() const;
    QVariantList groups() const;                     ///< {id, text}
    QVariantList hidden() const { return m_hidden; } ///< {id, text}: shipped lines that the own list lacks
    QVariantList reactions() const;                  ///< {id, text}
    int present() const;
    int ticked() const; ///< lines that were checked
    QString problem() const { return m_problem; }

    void setLanguage(const QString& code);

    /// Opens the list of a company, new or begun. False without a company.
    Q_INVOKABLE bool begin(const QString& list, const QString& company);

    /// `present`, `absent`, `na`, or empty: not checked.
    Q_INVOKABLE void tick(int row, const QString& presence);
    /// `positive` …; once more takes it back. Only where the line was found present or absent.
    Q_INVOKABLE void react(int row, const QString& reaction);
    Q_INVOKABLE void writeNote(int row, const QString& words);

    /// `group` is an id of `groups`, or the title of a new one.
    Q_INVOKABLE void addItem(const QString& label, const QString& group);
    Q_INVOKABLE void rename(int row, const QString& label);
    Q_INVOKABLE void moveTo(int row, const QString& group);
    Q_INVOKABLE void hide(int row);
    Q_INVOKABLE void showAgain(const QString& path);
    /// {label, presence, reaction, note, group} of a line.
    Q_INVOKABLE QVariantMap lineAt(int row) const;
    /// Whether a line is the user's own: hidden, it is gone.
    Q_INVOKABLE bool isOwn(int row) const;

signals:
    void changed();
    void listsChanged();
    void hiddenChanged();
    void opened();
    /// A line was ticked, judged or noted; it is not on disk yet.
    void lineChanged(const QString& company);
    /// The list has other lines: whoever shows checklists reads them anew.
    void listEdited();

private:
    using Edit = std::function<ChecklistLibrary::Entry(ChecklistLibrary::Entry)>;

    bool isRow(int row) const { return row >= 0 && row < m_items.count(); }
    void show();
    void showHidden();
    void readShipped();
    void record(int row, Answer answer);
    /// Writes the list, changed, into the user's folder; answers to `from` go on as answers to `to`.
    void edit(Edit change, const std::string& from = {}, const std::string& to = {});
    WalkKeeper& keeper() const;

    WalkShelf& m_shelf;
    WalkLibrary& m_library;
    WalkController& m_walk;
    MomentSource m_now;
    TickListModel m_items;
    std::optional<ChecklistLibrary::Entry>
        m_shipped; ///< of the open list; none: the list is the user's alone
    std::string m_shippedId;
    QVariantList m_hidden;
    QString m_language = QStringLiteral("en");
    QString m_problem;
};

} // namespace shopwalker
