// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/example_opening.h"

#include "core/benchmark/benchmark_removal.h"
#include "core/fetch/http_fetcher.h"
#include "core/types/json/json.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr std::array languages{"en", "ru", "ar", "hy", "mn"};

/// Keeps what a scan of saved pages finds.
class KeepingObserver : public ScanObserver {
public:
    KeepingObserver(BenchmarkStore& store, const OpenRound& round)
        : m_store(store)
        , m_round(round) {}

    void received(std::size_t company, const ReceivedPage& page) override {
        check(m_store.addPage(m_round.scans[company], page));
    }
    void finished(std::size_t company, const CompanyScan& scan) override {
        check(m_store.saveScan(m_round.scans[company], scan));
    }

    std::optional<Error> failure;

private:
    void check(const Result<Done>& done) {
        if (!done.ok() && !failure)
            failure = done.error();
    }

    BenchmarkStore& m_store;
    const OpenRound& m_round;
};

/// The saved pages of a round, read in this process and dated as the example says.
Result<Done> scanRound(BenchmarkStore& store, const OpenRound& stored, const ExampleRound& round,
                       const Knowledge& knowledge) {
    if (std::all_of(round.companies.begin(), round.companies.end(),
                    [](const auto& company) { return company.sites.empty(); }))
        return Done{};
    KeepingObserver observer(store, stored);
    const auto fetcher = makeHttpFetcher({});
    auto readers =
        inProcessReader([rules = knowledge.rules](const Response& response, std::string_view name) {
            return readPage(response, *rules, name);
        });
    scanCompanies(round.companies, {},
                  {.knowledge = knowledge,
                   .fetcher = *fetcher,
                   .readers = std::move(readers),
                   .now = [at = round.startedAt] { return at; }},
                  observer, {});
    return observer.failure ? Result<Done>(*observer.failure) : Done{};
}

/// The rows of the example's benchmark, made in a workspace of their own: they come over all or none.
Result<BenchmarkRows> rowsOf(const Example& example, const Knowledge& knowledge) {
    const QTemporaryDir folder;
    const auto store = BenchmarkStore::open(folder.filePath("example.db").toStdString());
    if (!store)
        return store.error();
    std::int64_t benchmark = 0;
    for (const auto& round : example.rounds) {
        const auto stored =
            store.value()->beginRound(example.name, example.rounds.front().companies, round.startedAt);
        if (!stored)
            return stored.error();
        benchmark = stored.value().benchmark;
        if (auto done = scanRound(*store.value(), stored.value(), round, knowledge); !done)
            return done.error();
    }
    if (auto done = store.value()->saveWorkbook(benchmark, example.workbook, EditTime{}); !done)
        return done.error();
    auto rows = store.value()->rows(benchmark);
    if (!rows)
        return rows;
    auto& root = rows.value()["benchmark"];
    auto row = parseObject(root.toStdString(), "benchmark");
    if (!row)
        return row.error();
    row.value()["uid"] = toQString(example.uid);
    root = QByteArray::fromStdString(toLine(row.value())) + '\n';
    return rows;
}

Result<Done> keepPhotos(const Example& example, const EvidenceFiles& evidence) {
    for (const auto& name : example.photos) {
        QFile file(toQString(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error{"file", file.errorString().toStdString(), name};
        const auto suffix = QFileInfo(file.fileName()).suffix().toStdString();
        if (auto kept = evidence.keep(file.readAll(), suffix); !kept)
            return kept.error();
    }
    return Done{};
}

/// Files before walks, walks before the benchmark: whatever is there has all that it names.
Result<Done> write(const ExampleShelf& shelf, const Example& example) {
    const auto rows = rowsOf(example, shelf.knowledge);
    if (!rows)
        return rows.error();
    if (auto done = keepPhotos(example, shelf.evidence); !done)
        return done;
    for (const auto& round : example.rounds)
        for (const auto& walk : round.walks)
            if (auto done = shelf.walks.put(walk, round.startedAt); !done)
                return done;
    const auto received = shelf.benchmarks.receive(rows.value());
    return received ? Result<Done>(Done{}) : received.error();
}

bool equals(const ExampleShelf& shelf, std::int64_t benchmark, const Example& example) {
    const auto workbook = shelf.benchmarks.workbook(benchmark);
    if (!workbook || workbook.value() != example.workbook)
        return false;
    for (const auto& round : example.rounds)
        for (const auto& walk : round.walks) {
            const auto stored = shelf.walks.load(walk.id);
            if (!stored || stored.value() != walk)
                return false;
        }
    return true;
}

/// Whether the benchmark is as the example was written, in a language other than the wanted one.
bool isUntouchedIn(const ExampleShelf& shelf, std::int64_t benchmark, const std::string& id,
                   const std::string& wanted) {
    return std::any_of(languages.begin(), languages.end(), [&](const char* language) {
        if (language == wanted)
            return false;
        const auto example = shippedExample(id, language, shelf.checklists);
        return example && equals(shelf, benchmark, example.value());
    });
}

} // namespace

Result<std::int64_t> openExample(const ExampleShelf& shelf, const std::string& id,
                                 const std::string& language) {
    const auto example = shippedExample(id, language, shelf.checklists);
    if (!example)
        return example.error();
    const auto known = shelf.benchmarks.idOf(example.value().uid);
    if (!known)
        return known.error();
    if (const auto& benchmark = known.value()) {
        if (auto done = restoreBenchmark(shelf.benchmarks, shelf.walks, *benchmark); !done)
            return done.error();
        if (equals(shelf, *benchmark, example.value()) || !isUntouchedIn(shelf, *benchmark, id, language))
            return *benchmark;
        if (auto done = shelf.benchmarks.discard(*benchmark); !done)
            return done.error();
    }
    if (auto done = write(shelf, example.value()); !done)
        return done.error();
    const auto written = shelf.benchmarks.idOf(example.value().uid);
    if (!written)
        return written.error();
    return written.value().value_or(0);
}

Result<std::vector<ExampleOffer>> exampleOffers(const BenchmarkStore& benchmarks, const WalkStore& walks,
                                                const std::string& language) {
    std::vector<ExampleOffer> offers;
    for (const auto& id : exampleIds()) {
        const auto example = exampleTitle(id, language);
        if (!example)
            return example.error();
        const auto known = benchmarks.idOf(example.value().uid);
        if (!known)
            return known.error();
        std::size_t here = 0;
        if (const auto& benchmark = known.value()) {
            const auto along = walksOfExample(benchmarks, walks, *benchmark);
            if (!along)
                return along.error();
            here = along.value().size();
        }
        offers.push_back({.id = id,
                          .name = example.value().name,
                          .promise = example.value().promise,
                          .attribution = example.value().attribution,
                          .benchmark = known.value(),
                          .walks = static_cast<int>(here)});
    }
    return offers;
}

} // namespace shopwalker
