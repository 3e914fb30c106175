// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/practice_controller.h"

#include "core/plan/walk_notes.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

/// A trick where it was noted.
struct Trick {
    PracticeNote practice; ///< that it becomes; `at` is open
    QString step;
};

const WalkedStep* stepOf(const WalkedPath& path, const std::string& id) {
    for (const auto& step : path.steps)
        if (step.id == id)
            return &step;
    return nullptr;
}

std::vector<Trick> tricksOf(const OpenBenchmark& open) {
    std::vector<Trick> tricks;
    const auto& companies = open.judgement.comparison.companies;
    const auto& walks = open.round.walks;
    for (std::size_t company = 0; company < std::min(walks.size(), companies.size()); ++company)
        for (const auto& path : walks[company].paths)
            for (const auto& note : standingNotes(path.walk.notes)) {
                if (note.kind != "trick")
                    continue;
                const auto* step = stepOf(path, note.step);
                tricks.push_back({{.id = note.id,
                                   .touchpoint = step != nullptr ? step->touchpoint : std::string(),
                                   .seenAt = companies[company].company.name,
                                   .text = note.text},
                                  step != nullptr ? toQString(step->title) : QString()});
            }
    return tricks;
}

bool isKept(const Workbook& workbook, const std::string& trick) {
    return std::any_of(workbook.practices.begin(), workbook.practices.end(),
                       [&](const auto& practice) { return practice.id == trick; });
}

QList<Row> trickRows(const OpenBenchmark& open) {
    QList<Row> rows;
    for (const auto& trick : tricksOf(open))
        if (!isKept(open.workbook, trick.practice.id))
            rows +=
                Row{{"key", toQString(trick.practice.id)},
                    {"title", toQString(trick.practice.text)},
                    {"lines", trick.step.isEmpty() ? toQString(trick.practice.seenAt)
                                                   : toQString(trick.practice.seenAt) + ", " + trick.step}};
    return rows;
}

QList<Row> reasonRows(const Workbook& workbook) {
    std::vector<std::pair<QString, int>> counted; // in the words in which each was said first
    for (const auto& departure : workbook.departures) {
        const auto reason = toQString(departure.reason).simplified();
        const auto known = std::find_if(counted.begin(), counted.end(), [&](const auto& one) {
            return one.first.compare(reason, Qt::CaseInsensitive) == 0;
        });
        if (known == counted.end())
            counted.emplace_back(reason, 1);
        else
            ++known->second;
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto& one, const auto& other) { return one.second > other.second; });
    QList<Row> rows;
    for (const auto& [reason, count] : counted)
        rows += Row{{"key", reason}, {"title", reason}, {"count", count}};
    return rows;
}

} // namespace

PracticeController::PracticeController(std::shared_ptr<const TouchpointCatalogue> catalogue,
                                       WorkbookEdit edit, MomentSource now, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit))
    , m_now(std::move(now)) {}

void PracticeController::fill() {
    m_tricks.setRows(open() ? trickRows(*open()) : QList<Row>());
    m_reasons.setRows(open() ? reasonRows(open()->workbook) : QList<Row>());
}

void PracticeController::keep(const QString& trick) {
    if (!open())
        return;
    for (auto& one : tricksOf(*open()))
        if (toQString(one.practice.id) == trick) {
            one.practice.at = std::chrono::floor<std::chrono::seconds>(m_now().utc);
            m_edit([practice = one.practice](Workbook& workbook) {
                if (!isKept(workbook, practice.id))
                    workbook.practices.push_back(practice);
            });
            return;
        }
}

} // namespace shopwalker
