// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/mark.h"
#include "core/types/comparison.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The proof behind one cell of the matrix: a sentence, and every place where it was seen.
class EvidenceModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to BenchmarkController")
    Q_PROPERTY(bool shown READ shown NOTIFY cellChanged)
    Q_PROPERTY(QString touchpoint READ touchpoint NOTIFY cellChanged)
    Q_PROPERTY(QString title READ title NOTIFY cellChanged)
    Q_PROPERTY(QString company READ company NOTIFY cellChanged)
    Q_PROPERTY(shopwalker::marks::Mark mark READ mark NOTIFY cellChanged)
    Q_PROPERTY(QString headline READ headline NOTIFY cellChanged)
    Q_PROPERTY(QString explanation READ explanation NOTIFY cellChanged)
    Q_PROPERTY(QStringList caveats READ caveats NOTIFY cellChanged)
    Q_PROPERTY(bool gap READ gap NOTIFY cellChanged)
    Q_PROPERTY(bool toConfirm READ toConfirm NOTIFY cellChanged)
    Q_PROPERTY(int count READ count NOTIFY cellChanged)

public:
    enum Role {
        ValueRole = Qt::UserRole + 1, ///< `value`: number, address or handle
        VendorRole,                   ///< `vendor`
        NetworkRole,                  ///< `network`: its name
        BeforeRole,                   ///< `before`: of the snippet, escaped for styled text
        MarkedRole,                   ///< `marked`: the words that prove it, escaped
        AfterRole,                    ///< `after`: of the snippet, escaped
        ElementRole,                  ///< `element`: a short selector
        AddressRole,                  ///< `address`: of the page
        LineRole,                     ///< `line`: 0 for a header
        TimeRole,                     ///< `time`: when the page was fetched, in the user's locale
        RuleRole,                     ///< `rule`
        ConfidenceRole,               ///< `confidence`: in words
        CaveatsRole,                  ///< `remarks`: sentences
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void show(const QString& title, const CompanyScan& company, const ComparisonCell& cell);
    void clear();

    /// After a change of language: the touchpoint's name in it; everything else is said again.
    void retitle(const QString& title);

    bool shown() const { return m_shown; }
    QString touchpoint() const;
    QString title() const { return m_title; }
    QString company() const;
    marks::Mark mark() const { return markOf(m_cell.finding.presence); }
    QString headline() const;
    QString explanation() const;
    QStringList caveats() const;
    bool gap() const { return m_cell.gap; }
    bool toConfirm() const { return m_cell.toConfirm; }
    int count() const { return static_cast<int>(m_cell.finding.values.size()); }

signals:
    void cellChanged();

private:
    QString fetchedAt(const std::string& url) const;

    bool m_shown = false;
    QString m_title;
    CompanyScan m_company;
    ComparisonCell m_cell;
};

} // namespace shopwalker
