// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/controllers/device_clock.h"
#include "app/models/benchmark/plan/plan_rows.h"

#include <QUrl>

namespace shopwalker {

/// What to do about the own company: proposals become actions, actions have an owner, a day and a re-check.
class PlanController : public shopwalker::BenchmarkPage { // whole: the lint finds the base by this name
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* proposals READ proposals CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* actions READ actions CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* warnings READ warnings CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* quickWins READ quickWins CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* decided READ decided CONSTANT)
    Q_PROPERTY(QVariantList levers READ levers NOTIFY changed)
    Q_PROPERTY(QVariantList directions READ directions NOTIFY changed)
    Q_PROPERTY(QVariantList efforts READ efforts NOTIFY changed)
    Q_PROPERTY(QVariantList statuses READ statuses NOTIFY changed)
    Q_PROPERTY(QVariantList rechecks READ rechecks NOTIFY changed)
    Q_PROPERTY(int overdue READ overdue NOTIFY changed)
    Q_PROPERTY(int dated READ dated NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    PlanController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit, MomentSource now,
                   QObject* parent = nullptr);

    RowListModel* proposals() { return &m_proposals; }
    RowListModel* actions() { return &m_actions; }
    RowListModel* warnings() { return &m_warnings; }
    RowListModel* quickWins() { return &m_quickWins; }
    RowListModel* decided() { return &m_decided; }
    QVariantList levers() const; ///< {id, text}, as the next three
    QVariantList directions() const;
    QVariantList efforts() const;
    QVariantList statuses() const;
    QVariantList rechecks() const;
    int overdue() const;
    int dated() const;     ///< actions that run and have a day: what a calendar file would hold
    QString today() const; ///< ISO
    QString notice() const { return m_notice; }
    QString problem() const { return m_problem; }

    /// Named by the reader's language; until it is set, checklists go by their ids.
    void setChecklistTitles(plan::ChecklistTitle titleOf);

    /// The action about a touchpoint that is not done or dropped; empty when there is none.
    Q_INVOKABLE QString actionFor(const QString& touchpoint) const;
    /// Makes an action of what is proposed for the touchpoint, else of that reason (a word of ActionReason)
    /// and what it names, else one by hand; its id.
    Q_INVOKABLE QString take(const QString& touchpoint, const QString& reason = {},
                             const QString& detail = {});
    /// The touchpoint of a link of an own chain; empty for a rival's, about which nothing can be done.
    Q_INVOKABLE QString touchpointOf(const QString& chain, int link) const;
    Q_INVOKABLE QString chainName(const QString& chain) const;
    /// An action that nothing proposed; its id, or empty without a title.
    Q_INVOKABLE QString add(const QString& title);
    /// What an action can be about, as {id, text}; see touchpointChoices.
    Q_INVOKABLE QVariantList touchpoints(const QString& words) const;
    /// Changes `title touchpoint owner resources due lever direction effort status recheck` of an action;
    /// `due` is an ISO day or empty. Other fields and wrong words change nothing, nor does a touchpoint that
    /// is taken from an action without a title: it would have no name.
    Q_INVOKABLE void set(const QString& action, const QString& field, const QString& value);
    Q_INVOKABLE void remove(const QString& action);
    Q_INVOKABLE void saveCalendar(const QUrl& file);
    Q_INVOKABLE void dismiss();

private:
    void fill() override;
    void forget() override { dismiss(); }
    const Action* find(const QString& action) const;
    const JudgedChain* findChain(const QString& chain) const;

    WorkbookEdit m_edit;
    MomentSource m_now;
    plan::ChecklistTitle m_titleOf = [](const std::string&) { return QString(); };
    QString m_notice;
    QString m_problem;
    RowListModel m_proposals{plan::proposalRoles};
    RowListModel m_actions{plan::actionRoles};
    RowListModel m_warnings{plan::warningRoles};
    RowListModel m_quickWins{plan::winRoles};
    RowListModel m_decided{plan::decisionRoles};
};

} // namespace shopwalker
