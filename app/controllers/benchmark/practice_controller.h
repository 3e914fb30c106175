// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/controllers/device_clock.h"
#include "app/models/rows/row_list_model.h"

namespace shopwalker {

/// What walks bring to the guide: tricks worth adopting, and why customers left, counted
///
class PracticeController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* tricks READ tricks CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* reasons READ reasons CONSTANT)

public:
    PracticeController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                       MomentSource now, QObject* parent = nullptr);

    /// Noted on walks of the round and not kept as a practice yet; `key` is the note's id. Roles: `title`,
    /// `lines` (company and step).
    RowListModel* tricks() { return &m_tricks; }
    /// Reasons of customers who left, the most frequent first; the same reason in other letters is the same.
    /// Roles: `title`, `count`.
    RowListModel* reasons() { return &m_reasons; }

    /// Makes a practice of a trick.
    Q_INVOKABLE void keep(const QString& trick);

private:
    void fill() override;

    WorkbookEdit m_edit;
    MomentSource m_now;
    RowListModel m_tricks{{"title", "lines"}};
    RowListModel m_reasons{{"title", "count"}};
};

} // namespace shopwalker
