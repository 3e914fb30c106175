// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/device_clock.h"
#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/overview/overview_rows.h"

namespace shopwalker {

/// The open benchmark at a glance.
class OverviewController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(QString rankingNote READ rankingNote NOTIFY changed)
    Q_PROPERTY(shopwalker::RowListModel* ranking READ ranking CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* stages READ stages CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* channels READ channels CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* testers READ testers CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* actions READ actions CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* answers READ answers CONSTANT)
    Q_PROPERTY(int gaps READ gaps NOTIFY changed)
    Q_PROPERTY(int toConfirm READ toConfirm NOTIFY changed)
    Q_PROPERTY(int advantages READ advantages NOTIFY changed)
    Q_PROPERTY(int disagreements READ disagreements NOTIFY changed)
    Q_PROPERTY(int unknown READ unknown NOTIFY changed)
    Q_PROPERTY(int warnings READ warnings NOTIFY changed)
    Q_PROPERTY(QString weakestLink READ weakestLink NOTIFY changed)
    Q_PROPERTY(QString weakestTouchpoint READ weakestTouchpoint NOTIFY changed)
    Q_PROPERTY(QString weakestChain READ weakestChain NOTIFY changed)
    Q_PROPERTY(QStringList unreadWalks READ unreadWalks NOTIFY changed)
    Q_PROPERTY(QVariantList rounds READ rounds NOTIFY changed)
    Q_PROPERTY(QString round READ round NOTIFY changed)
    Q_PROPERTY(QString roundNote READ roundNote NOTIFY changed)

public:
    OverviewController(std::shared_ptr<const TouchpointCatalogue> catalogue, MomentSource now,
                       QObject* parent = nullptr);

    RowListModel* ranking() { return &m_ranking; }
    RowListModel* stages() { return &m_stages; }
    RowListModel* channels() { return &m_channels; }
    RowListModel* testers() { return &m_testers; }
    RowListModel* actions() { return &m_actions; }
    RowListModel* answers() { return &m_answers; }
    QString headline() const;
    QString rankingNote() const; ///< that there are too few walks to call some companies different
    int gaps() const { return m_counts.gaps; }
    int toConfirm() const { return m_counts.toConfirm; }
    int advantages() const { return m_counts.advantages; }
    int disagreements() const { return m_counts.disagreements; }
    int unknown() const { return m_counts.unknown; }
    int warnings() const; ///< of the three laws
    QString weakestLink() const;
    QString weakestTouchpoint() const; ///< where it is; empty where no link is weak
    QString weakestChain() const;      ///< its name
    QStringList unreadWalks() const;   ///< a sentence for each walk that is left out of everything
    QVariantList rounds() const;       ///< {id, text}, the latest first
    QString round() const;             ///< id of the one that is shown
    QString roundNote() const;         ///< which of several it is; empty where there is one only

private:
    void fill() override;

    MomentSource m_now;
    overview::Counts m_counts;
    RowListModel m_ranking{overview::rankingRoles};
    RowListModel m_stages{overview::groupRoles};
    RowListModel m_channels{overview::groupRoles};
    RowListModel m_testers{overview::testerRoles};
    RowListModel m_actions{overview::actionRoles};
    RowListModel m_answers{overview::answerRoles};
};

} // namespace shopwalker
