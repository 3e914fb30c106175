// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/standards_controller.h"

#include <QLocale>

namespace shopwalker {

using standards::keyOf;

StandardsController::StandardsController(std::shared_ptr<const TouchpointCatalogue> catalogue,
                                         WorkbookEdit edit, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit)) {}

void StandardsController::fill() {
    m_standards.setRows(open() != nullptr ? standards::standards(*open()) : QList<Row>());
}

QVariantList StandardsController::others() const {
    return open() != nullptr ? standards::others(*open()) : QVariantList();
}

bool StandardsController::add(const QString& key) {
    if (open() == nullptr || !m_standards.row(key).isEmpty())
        return false;
    for (const auto& choice : standards::choicesOf(*open()))
        if (keyOf(choice.standard) == key) {
            m_edit(
                [standard = choice.standard](Workbook& workbook) { workbook.standards.push_back(standard); });
            return true;
        }
    return false;
}

void StandardsController::change(const QString& key, const std::function<void(Standard&)>& change) {
    if (m_standards.row(key).isEmpty())
        return;
    m_edit([key, change](Workbook& workbook) {
        for (auto& standard : workbook.standards)
            if (keyOf(standard) == key)
                change(standard);
    });
}

bool StandardsController::setLimit(const QString& key, const QString& limit) {
    bool isNumber = false;
    const auto value = QLocale().toDouble(limit.trimmed(), &isNumber);
    if (!isNumber || value < 0)
        return false;
    change(key, [value](Standard& standard) { standard.limit = value; });
    return true;
}

void StandardsController::setAtMost(const QString& key, bool atMost) {
    change(key, [atMost](Standard& standard) { standard.atMost = atMost; });
}

void StandardsController::remove(const QString& key) {
    if (!m_standards.row(key).isEmpty())
        m_edit([key](Workbook& workbook) {
            std::erase_if(workbook.standards, [&](const auto& standard) { return keyOf(standard) == key; });
        });
}

} // namespace shopwalker
