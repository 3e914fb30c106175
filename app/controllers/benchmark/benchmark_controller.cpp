// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/benchmark_controller.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>

namespace shopwalker {

BenchmarkController::BenchmarkController(std::unique_ptr<BenchmarkShelf> shelf,
                                         std::shared_ptr<const TouchpointCatalogue> catalogue,
                                         QObject* parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
    , m_catalogue(catalogue)
    , m_matrix(catalogue) {
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

BenchmarkController::~BenchmarkController() {
    m_thread.start([shelf = std::exchange(m_shelf, nullptr)]() mutable { shelf.reset(); });
    m_thread.waitForDone();
}

/// Does `job` with the shelf on its thread, then hands the value to `then` here, or shows the error.
template<class Job, class Then>
void BenchmarkController::inBackground(Job job, Then then) {
    ++m_jobs;
    emit changed();
    m_thread.start([this, shelf = m_shelf, job, then] {
        auto result = std::make_shared<decltype(job(*shelf))>(job(*shelf));
        QMetaObject::invokeMethod(this, [this, result, then] {
            --m_jobs;
            if (result->ok())
                then(std::move(*result).value());
            else
                fail(result->error());
            emit changed();
        });
    });
}

void BenchmarkController::refresh() {
    inBackground([](BenchmarkShelf& shelf) { return shelf.list(); },
                 [this](std::vector<BenchmarkSummary> list) { m_benchmarks.setBenchmarks(std::move(list)); });
}

void BenchmarkController::useShelf(std::unique_ptr<BenchmarkShelf> shelf) {
    m_thread.start([old = std::exchange(m_shelf, std::move(shelf))]() mutable { old.reset(); });
    refresh();
}

void BenchmarkController::open(const QString& id) {
    inBackground([id = id.toStdString()](BenchmarkShelf& shelf) { return shelf.load(id); },
                 [this](Comparison comparison) {
                     setComparison(std::make_shared<const Comparison>(std::move(comparison)), false);
                 });
}

void BenchmarkController::openExample() {
    inBackground(
        [language = m_language.toStdString()](BenchmarkShelf& shelf) { return shelf.example(language); },
        [this](Comparison comparison) {
            setComparison(std::make_shared<const Comparison>(std::move(comparison)), true);
        });
}

void BenchmarkController::adopt(std::shared_ptr<const Comparison> comparison) {
    setComparison(comparison, false);
    refresh();
}

void BenchmarkController::setComparison(std::shared_ptr<const Comparison> comparison, bool example) {
    m_comparison = std::move(comparison);
    m_example = example;
    m_problem.clear();
    m_evidence.clear();
    m_matrix.setComparison(m_comparison);
    m_matrix.clearFilters();
    emit changed();
    emit opened();
}

void BenchmarkController::fail(const Error& error) {
    m_problem = toQString(describe(error));
}

void BenchmarkController::dismissProblem() {
    m_problem.clear();
    emit changed();
}

void BenchmarkController::showEvidence(const QString& touchpoint, int column) {
    if (!m_comparison || column < 0 || column >= static_cast<int>(m_comparison->companies.size()))
        return;
    const auto place = static_cast<std::size_t>(column);
    for (const auto& row : m_comparison->rows)
        if (toQString(row.touchpoint) == touchpoint && place < row.cells.size())
            m_evidence.show(m_catalogue->name(touchpoint, m_language), m_comparison->companies[place],
                            row.cells[place]);
}

void BenchmarkController::hideEvidence() {
    m_evidence.clear();
}

void BenchmarkController::setLanguage(const QString& language) {
    m_language = language;
    m_matrix.setLanguage(language);
    m_benchmarks.retranslate();
    if (m_evidence.shown())
        m_evidence.retitle(m_catalogue->name(m_evidence.touchpoint(), language));
    emit changed();
}

QString BenchmarkController::name() const {
    return m_comparison ? toQString(m_comparison->name) : QString();
}

QString BenchmarkController::summary() const {
    if (!m_comparison)
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(m_comparison->createdAt.time_since_epoch().count());
    //: Below a benchmark's name: how many companies; %1 is a date
    return tr("%Ln company(s), %1", nullptr, static_cast<int>(m_comparison->companies.size()))
        .arg(QLocale().toString(moment.date(), QLocale::LongFormat));
}

QStringList BenchmarkController::siteProblems() const {
    QStringList problems;
    if (m_comparison)
        for (const auto& scan : m_comparison->companies)
            for (const auto& page : scan.unread())
                problems += toQString(scan.company.name + ": ") + wording::unreadPage(page);
    return problems;
}

std::vector<Company> BenchmarkController::companies() const {
    std::vector<Company> companies;
    if (m_comparison)
        for (const auto& scan : m_comparison->companies)
            companies.push_back(scan.company);
    return companies;
}

} // namespace shopwalker
