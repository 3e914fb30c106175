// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/models/benchmark/importance/importance_rows.h"

namespace shopwalker {

/// How much everything weighs, and the ten touchpoints to begin with.
class TopTenController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* questions READ questions CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* weights READ weights CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* top READ top CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* tippingPoints READ tippingPoints CONSTANT)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)
    Q_PROPERTY(QString customers READ customers WRITE setCustomers NOTIFY changed)
    Q_PROPERTY(bool ordered READ ordered NOTIFY changed)
    Q_PROPERTY(QString said READ said NOTIFY moved)

public:
    TopTenController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                     QObject* parent = nullptr);

    RowListModel* questions() { return &m_questions; }
    RowListModel* weights() { return &m_weights; }
    RowListModel* top() { return &m_top; }
    RowListModel* tippingPoints() { return &m_tippingPoints; }
    QVariantList others() const; ///< touchpoints that could be added, {id, text}
    QString customers() const;   ///< `b2b`, `b2c`, `both`; empty: not said
    void setCustomers(const QString& customers);
    bool ordered() const;                   ///< by hand
    QString said() const { return m_said; } ///< "Callback offer: place 3 of 10", after a move

    void setReasons(importance::ReasonText reasonOf);

    /// The same answer again takes it back.
    Q_INVOKABLE void answer(const QString& question, const QString& answer);
    /// `kind`: stage, channel, touchpoint. Weights lie between 0 and 10.
    Q_INVOKABLE void setWeight(const QString& kind, const QString& id, double weight);
    Q_INVOKABLE void resetWeight(const QString& kind, const QString& id);
    Q_INVOKABLE void move(int from, int to);
    /// Puts a touchpoint that is not among them on the last place.
    Q_INVOKABLE void add(const QString& touchpoint);
    /// By weight again.
    Q_INVOKABLE void resetOrder();

signals:
    void moved();

private:
    void fill() override;
    void setOrder(const QStringList& order);

    WorkbookEdit m_edit;
    importance::ReasonText m_reasonOf = [](const std::string&) { return QString(); };
    QString m_said;
    RowListModel m_questions{importance::questionRoles};
    RowListModel m_weights{importance::weightRoles};
    RowListModel m_top{importance::topRoles};
    RowListModel m_tippingPoints{importance::tippingRoles};
};

} // namespace shopwalker
