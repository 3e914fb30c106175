// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/benchmark_controller.h"

#include "app/controllers/benchmark/saved_benchmark.h"
#include "app/models/wording.h"
#include "core/text/fold.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QLocale>

namespace shopwalker {

namespace {

constexpr int firstRound = 1; // an example is told from its beginning

QList<Row> binRows(const std::vector<DeletedBenchmark>& deleted) {
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    QList<Row> rows;
    for (const auto& one : deleted) {
        const auto days = std::chrono::ceil<std::chrono::days>(one.goneAt - now).count();
        rows += Row{{"key", toQString(one.id)},
                    {"name", toQString(one.name)},
                    //: Below a deleted benchmark: when it goes for good
                    {"timeLeft", BenchmarkController::tr("%Ln day(s) left", nullptr,
                                                         static_cast<int>(std::max<std::int64_t>(0, days)))}};
    }
    return rows;
}

} // namespace

BenchmarkController::BenchmarkController(std::unique_ptr<BenchmarkShelf> shelf,
                                         std::shared_ptr<const TouchpointCatalogue> catalogue,
                                         QObject* parent)
    : QObject(parent)
    , m_shelf(std::move(shelf))
    , m_catalogue(catalogue)
    , m_matrix(catalogue)
    , m_unsaved(std::make_shared<std::vector<WorkbookChange>>()) {
    connect(&m_matrix, &MatrixModel::locationAsked, this, &BenchmarkController::openLocation);
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

BenchmarkController::~BenchmarkController() {
    m_thread.start([shelf = std::exchange(m_shelf, nullptr)]() mutable { shelf.reset(); });
    m_thread.waitForDone();
}

void BenchmarkController::refresh() {
    inBackground([](BenchmarkShelf& shelf) { return shelf.list(); },
                 [this](std::vector<BenchmarkSummary> list) { m_benchmarks.setBenchmarks(std::move(list)); });
    inBackground([](BenchmarkShelf& shelf) { return shelf.bin(); },
                 [this](const std::vector<DeletedBenchmark>& deleted) { m_bin.setRows(binRows(deleted)); });
    m_listed = true;
    refreshExamples();
}

void BenchmarkController::refreshExamples() {
    inBackground(
        [language = m_language.toStdString()](BenchmarkShelf& shelf) { return shelf.examples(language); },
        [this](std::vector<ExampleOffer> offers) { m_examples.setOffers(std::move(offers)); });
}

void BenchmarkController::useShelf(std::unique_ptr<BenchmarkShelf> shelf) {
    m_thread.start([old = std::exchange(m_shelf, std::move(shelf))]() mutable { old.reset(); });
    refresh();
}

void BenchmarkController::open(const QString& id) {
    load(id.toStdString(), lastRound);
}

void BenchmarkController::openRound(int number) {
    if (m_open)
        load(std::to_string(m_open->id), number);
}

void BenchmarkController::openLocation(const QString& location) {
    if (!m_open || location == this->location())
        return;
    m_location = location.toStdString();
    renew({});
}

BenchmarkView BenchmarkController::view() const {
    return {m_open->round.number, m_location};
}

QString BenchmarkController::location() const {
    return m_open ? toQString(m_open->round.location) : QString();
}

QString BenchmarkController::locationNote() const {
    if (!m_open || m_open->round.location.empty())
        return {};
    QStringList there;
    for (const auto company : m_open->round.there)
        there += Names::company(m_open->judgement.comparison, company);
    //: On every page of a benchmark while one branch is looked at: %1 the branch, %2 companies walked there
    return tr("Location “%1”: of %2 only the walks there count. Companies that were not walked there, and "
              "what the "
              "sites show, stay as they are.")
        .arg(location(), QLocale().createSeparatedList(there));
}

void BenchmarkController::load(const std::string& id, int round) {
    inBackground(
        [id, round, language = m_language.toStdString(), unsaved = m_unsaved](BenchmarkShelf& shelf) {
            unsaved->clear(); // of the benchmark that was open; its problem was shown
            return shelf.load(id, {round, {}}, language);
        },
        [this](OpenBenchmark open) { show(std::move(open)); });
}

void BenchmarkController::openExample(const QString& example) {
    using Opened = std::pair<OpenBenchmark, std::vector<ExampleOffer>>;
    m_opening = example;
    inBackground(
        [example = example.toStdString(), language = m_language.toStdString(),
         unsaved = m_unsaved](BenchmarkShelf& shelf) -> Result<Opened> {
            const auto id = shelf.addExample(example, language);
            if (!id)
                return id.error();
            unsaved->clear(); // of the benchmark that was open; its problem was shown
            auto open = shelf.load(id.value(), {firstRound, {}}, language);
            auto offers = shelf.examples(language);
            if (!open || !offers)
                return open ? offers.error() : open.error();
            return Opened{std::move(open).value(), std::move(offers).value()};
        },
        [this](Opened opened) {
            m_opening.clear();
            m_examples.setOffers(std::move(opened.second));
            show(std::move(opened.first));
            emit walksChanged();
            refresh();
        });
}

bool BenchmarkController::isExample() const {
    return m_open && m_examples.find(m_open->id) != nullptr;
}

int BenchmarkController::exampleWalks() const {
    const auto* example = m_open ? m_examples.find(m_open->id) : nullptr;
    return example != nullptr ? example->walks : 0;
}

void BenchmarkController::remove() {
    if (!m_open)
        return;
    const auto id = std::to_string(m_open->id);
    inBackground([id](BenchmarkShelf& shelf) { return shelf.remove(id); },
                 [this, id](Done) {
                     if (m_open && std::to_string(m_open->id) == id) {
                         m_removed = {id, name()};
                         close();
                     }
                     emit walksChanged();
                     refresh();
                 });
}

void BenchmarkController::undoRemove() {
    restore(QString::fromStdString(m_removed.id));
}

void BenchmarkController::restore(const QString& id) {
    if (toQString(m_removed.id) == id)
        m_removed = {};
    inBackground([id = id.toStdString()](BenchmarkShelf& shelf) { return shelf.restore(id); },
                 [this](Done) {
                     emit walksChanged();
                     refresh();
                 });
}

void BenchmarkController::dismissNotice() {
    m_notice.clear();
    emit changed();
}

void BenchmarkController::close() {
    m_open.reset();
    m_evidence.clear();
    m_matrix.show(nullptr);
}

void BenchmarkController::show(OpenBenchmark open) {
    m_open = std::make_shared<const OpenBenchmark>(std::move(open));
    m_location = m_open->round.location;
    m_problem.clear();
    m_notice.clear();
    m_report.clear();
    m_removed = {};
    m_evidence.clear();
    m_matrix.show(m_open);
    m_matrix.clearFilters();
    emit changed();
    emit opened();
}

void BenchmarkController::update(OpenBenchmark open) {
    m_open = std::make_shared<const OpenBenchmark>(std::move(open));
    m_matrix.show(m_open);
    if (m_evidence.shown())
        showEvidence(m_evidence.touchpoint(), m_evidence.column());
}

void BenchmarkController::edit(WorkbookChange change) {
    if (!m_open)
        return;
    renew(std::move(change));
}

void BenchmarkController::judgeAnew() {
    if (m_open)
        renew({});
}

void BenchmarkController::useNewChecklists() {
    m_thread.start([shelf = m_shelf] { shelf->forgetChecklists(); });
    judgeAnew();
}

bool BenchmarkController::follows(std::string_view company) const {
    const auto known = companies();
    return std::any_of(known.begin(), known.end(),
                       [name = fold(company)](const Company& one) { return fold(one.name) == name; });
}

void BenchmarkController::renew(WorkbookChange change) {
    const bool edited = change != nullptr;
    inBackground(
        [id = std::to_string(m_open->id), view = view(), change = std::move(change), unsaved = m_unsaved,
         language = m_language.toStdString()](BenchmarkShelf& shelf) {
            if (change)
                unsaved->push_back(change);
            return savedAndJudged(shelf, id, view, language, *unsaved);
        },
        [this, edited](SavedBenchmark shown) {
            if (edited)
                m_problem.clear();
            if (shown.unsaved)
                fail(*shown.unsaved);
            else if (shown.unplanned)
                //: The plan was saved; %1 is why the walk for it was not
                m_problem = tr("The plan is kept, but the walk that looks again could not be planned: %1")
                                .arg(toQString(describe(*shown.unplanned)));
            if (m_open && m_open->id == shown.open.id && m_open->round.number == shown.open.round.number)
                update(std::move(shown.open));
        });
}

void BenchmarkController::fail(const Error& error) {
    m_opening.clear();
    if (m_open)
        m_location = m_open->round.location; // what is shown, where another could not be
    m_problem = toQString(describe(error));
}

void BenchmarkController::dismissProblem() {
    m_problem.clear();
    emit changed();
}

void BenchmarkController::showEvidence(const QString& touchpoint, int column) {
    m_evidence.show({m_catalogue, m_language}, m_open, touchpoint, column);
}

void BenchmarkController::hideEvidence() {
    m_evidence.clear();
}

void BenchmarkController::setLanguage(const QString& language) {
    m_language = language;
    m_matrix.setLanguage(language);
    m_benchmarks.retranslate();
    if (m_evidence.shown())
        showEvidence(m_evidence.touchpoint(), m_evidence.column());
    judgeAnew(); // titles of walks come in the language
    if (m_listed)
        refreshExamples();
    emit changed();
}

QString BenchmarkController::name() const {
    return m_open ? toQString(m_open->name) : QString();
}

QString BenchmarkController::summary() const {
    const auto* shown = comparison();
    if (shown == nullptr)
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(shown->createdAt.time_since_epoch().count());
    //: Below a benchmark's name: how many companies; %1 is a date
    return tr("%Ln company(s), %1", nullptr, static_cast<int>(shown->companies.size()))
        .arg(QLocale().toString(moment.date(), QLocale::LongFormat));
}

QStringList BenchmarkController::siteProblems() const {
    QStringList problems;
    if (const auto* shown = comparison())
        for (const auto& scan : shown->companies)
            for (const auto& page : scan.unread())
                problems += toQString(scan.company.name + ": ") + wording::unreadPage(page);
    return problems;
}

int BenchmarkController::round() const {
    return m_open ? m_open->round.number : 0;
}

int BenchmarkController::rounds() const {
    return m_open ? static_cast<int>(m_open->rounds.size()) : 0;
}

std::vector<Company> BenchmarkController::companies() const {
    std::vector<Company> companies;
    if (const auto* shown = comparison())
        for (const auto& scan : shown->companies)
            companies.push_back(scan.company);
    return companies;
}

} // namespace shopwalker
