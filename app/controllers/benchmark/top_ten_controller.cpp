// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/top_ten_controller.h"

#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QLocale>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr double heaviest = 10;

auto* tableOf(Weights& weights, const QString& kind) {
    return kind == "stage"        ? &weights.stages
           : kind == "channel"    ? &weights.channels
           : kind == "touchpoint" ? &weights.touchpoints
                                  : nullptr;
}

QStringList keysOf(const RowListModel& model) {
    QStringList keys;
    for (const auto& row : model.rows())
        keys += row["key"].toString();
    return keys;
}

} // namespace

TopTenController::TopTenController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                                   QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit)) {}

void TopTenController::setReasons(importance::ReasonText reasonOf) {
    m_reasonOf = std::move(reasonOf);
    renew();
}

void TopTenController::fill() {
    if (open()) {
        m_questions.setRows(importance::questions(*open()));
        m_weights.setRows(importance::weights(*open(), names(), m_reasonOf));
        m_top.setRows(importance::top(*open(), names()));
        m_tippingPoints.setRows(importance::tippingPoints(*open(), names()));
    } else {
        for (auto* model : {&m_questions, &m_weights, &m_top, &m_tippingPoints})
            model->setRows({});
    }
}

QVariantList TopTenController::others() const {
    return open() ? importance::others(*open(), names()) : QVariantList();
}

QString TopTenController::customers() const {
    return open() ? toQString(open()->workbook.customers) : QString();
}

void TopTenController::setCustomers(const QString& customers) {
    const auto word = customers == this->customers() ? std::string() : customers.toStdString();
    if (open())
        m_edit([word](Workbook& workbook) { workbook.customers = word; });
}

bool TopTenController::ordered() const {
    return open() && !open()->workbook.top.empty();
}

void TopTenController::answer(const QString& question, const QString& answer) {
    if (!open())
        return;
    m_edit([question = question.toStdString(), answer = answer.toStdString()](Workbook& workbook) {
        auto& chosen = workbook.market[question];
        if (chosen == answer)
            workbook.market.erase(question);
        else
            chosen = answer;
    });
}

void TopTenController::setWeight(const QString& kind, const QString& id, double weight) {
    if (Weights probe; !open() || tableOf(probe, kind) == nullptr)
        return;
    m_edit([kind, id = id.toStdString(), weight = std::clamp(weight, 0.0, heaviest)](Workbook& workbook) {
        (*tableOf(workbook.weights, kind))[id] = weight;
    });
}

void TopTenController::resetWeight(const QString& kind, const QString& id) {
    if (Weights probe; !open() || tableOf(probe, kind) == nullptr)
        return;
    m_edit([kind, id = id.toStdString()](Workbook& workbook) {
        auto* table = tableOf(workbook.weights, kind);
        if (const auto known = table->find(id); known != table->end())
            table->erase(known);
    });
}

/// The list follows at once; the judgement that comes later says the same.
void TopTenController::setOrder(const QStringList& order) {
    std::vector<std::string> ids;
    QList<Row> rows;
    for (const auto& key : order) {
        ids.push_back(key.toStdString());
        if (auto row = m_top.row(key); !row.isEmpty()) {
            row["place"] = QLocale().toString(rows.size() + 1);
            rows += row;
        }
    }
    m_top.setRows(rows);
    m_edit([ids](Workbook& workbook) { workbook.top = ids; });
}

void TopTenController::move(int from, int to) {
    auto order = keysOf(m_top);
    if (!open() || from == to || from < 0 || to < 0 || from >= order.size() || to >= order.size())
        return;
    const auto title = m_top.row(order[from])["title"].toString();
    order.move(from, to);
    setOrder(order);
    //: Said by screen readers after a touchpoint was moved: %1 its name, %2 its place, %3 how many there are
    m_said = tr("%1: place %L2 of %L3").arg(title).arg(to + 1).arg(order.size());
    emit moved();
}

void TopTenController::add(const QString& touchpoint) {
    auto order = keysOf(m_top);
    if (!open() || order.contains(touchpoint))
        return;
    while (order.size() >= limits::topTouchpoints)
        order.removeLast();
    setOrder(order + QStringList{touchpoint});
}

void TopTenController::resetOrder() {
    if (open())
        m_edit([](Workbook& workbook) { workbook.top.clear(); });
}

} // namespace shopwalker
