// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"

#include <QVariant>

namespace shopwalker {

/// What the owner decides and notes of one touchpoint: keep, adjust or change it, what it sells
/// whether it is branded, a moment of truth, or needs no employee.
class TouchpointController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString touchpoint READ touchpoint NOTIFY changed)
    Q_PROPERTY(QVariantList directions READ directions NOTIFY changed)
    Q_PROPERTY(QString direction READ direction NOTIFY changed)
    Q_PROPERTY(QString sells READ sells NOTIFY changed)
    Q_PROPERTY(QString branded READ branded NOTIFY changed)
    Q_PROPERTY(bool momentOfTruth READ momentOfTruth NOTIFY changed)
    Q_PROPERTY(bool automated READ automated NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    TouchpointController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                         QObject* parent = nullptr);

    QString touchpoint() const { return m_touchpoint; } ///< that is looked at
    QVariantList directions() const;                    ///< {id, text}
    QString direction() const;                          ///< `keep`, `adjust`, `change`; empty: not decided
    QString sells() const;
    QString branded() const; ///< `yes`, `no`; empty: not said
    bool momentOfTruth() const;
    bool automated() const; ///< no employee is needed
    QString text() const;

    Q_INVOKABLE void look(const QString& touchpoint);
    /// `direction sells branded momentOfTruth automated text` of a touchpoint. The same choice again takes it
    /// back; other fields and wrong words change nothing. A note that says nothing is taken away.
    Q_INVOKABLE void set(const QString& touchpoint, const QString& field, const QString& value);

private:
    void fill() override {}
    const TouchpointNote& note() const;

    WorkbookEdit m_edit;
    QString m_touchpoint;
};

} // namespace shopwalker
