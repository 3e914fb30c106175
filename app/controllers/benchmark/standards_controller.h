// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/models/benchmark/standards/standard_rows.h"

namespace shopwalker {

/// The own standards: setting, changing and taking out what the company promises itself.
class StandardsController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* standards READ standards CONSTANT)
    Q_PROPERTY(QVariantList others READ others NOTIFY changed)

public:
    StandardsController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                        QObject* parent = nullptr);

    RowListModel* standards() { return &m_standards; }
    QVariantList others() const; ///< questions that have none yet, {id, text}

    /// Sets one with the limit that the question's target suggests. False where the question is not among
    /// `others`.
    Q_INVOKABLE bool add(const QString& key);
    /// `limit` as the reader's language writes numbers. False, and nothing changes, where it is no number.
    Q_INVOKABLE bool setLimit(const QString& key, const QString& limit);
    Q_INVOKABLE void setAtMost(const QString& key, bool atMost);
    Q_INVOKABLE void remove(const QString& key);

private:
    void fill() override;
    void change(const QString& key, const std::function<void(Standard&)>& change);

    WorkbookEdit m_edit;
    RowListModel m_standards{standards::standardRoles};
};

} // namespace shopwalker
