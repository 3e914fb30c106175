// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/pictures/picture_kit.h"
#include "app/models/walk/mark.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The mark of the screens for the drawing layer's.
marks::Mark markOf(drawing::Mark mark);

/// A chain as it differs from others of its company, with the day as the screen writes it.
QString namedChain(const Chain& chain, const Texts& texts);

/// The chains of all companies, own first, with what is to be read off each.
class ChainListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to ChainsController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ChainRole = Qt::UserRole + 1, ///< `chainId`
        CompanyRole,                  ///< `company`
        NameRole,     ///< `name`: of the chain, with the channel that the customer came through
        OwnRole,      ///< `own`: of the own company
        MadeRole,     ///< `made`: drawn by hand or from a template, so it can be changed
        MarkRole,     ///< `mark`: of the verdict
        VerdictRole,  ///< `verdict`: where it breaks, in a sentence
        FiguresRole,  ///< `figures`: touches, employees, automated share, time
        WarningsRole, ///< `warnings`: sentences of the laws
        StationsRole, ///< `stations`: list of {title, state, detail, mark, reached, flag}
        NextRole,     ///< `next`: id of the chain that follows; empty: none
        ByItselfRole, ///< `startsByItself`
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return m_open ? static_cast<int>(m_open->judgement.chains.size()) : 0; }
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// Both may be null: there are no chains then.
    void show(std::shared_ptr<const OpenBenchmark> open, std::shared_ptr<const PictureKit> kit);

signals:
    void countChanged();

private:
    QVariantList stationsOf(const JudgedChain& chain) const;

    std::shared_ptr<const OpenBenchmark> m_open;
    std::shared_ptr<const PictureKit> m_kit;
};

} // namespace shopwalker
