// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_transfer.h"

#include "core/handover/checked_archive.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto headName = "benchmark.json";
constexpr auto schemaName = "shopwalker.benchmark/1";
const std::string rowsFolder = "rows/";
const std::string rowsSuffix = ".jsonl";

} // namespace

Result<Done> exportBenchmark(const BenchmarkStore& store, std::int64_t benchmark,
                             const std::string& zipFile) {
    const auto rows = store.rows(benchmark);
    if (!rows)
        return rows.error();
    ZipContents contents{{headName, QByteArray::fromStdString(toLine({{"schema", schemaName}}))}};
    for (const auto& [table, lines] : rows.value())
        contents[rowsFolder + table + rowsSuffix] = lines;
    return writeChecked(zipFile, std::move(contents));
}

Result<ReceivedBenchmark> importBenchmark(BenchmarkStore& store, const std::string& zipFile) {
    const auto contents = readChecked(zipFile);
    if (!contents)
        return contents.error();
    const auto head = contents.value().find(headName);
    if (head == contents.value().end())
        return Error{"hand-over", "this is no benchmark that was exported; nothing was imported", zipFile};
    const auto object = parseObject(head->second.toStdString(), zipFile);
    if (!object || textOf(object.value()["schema"]) != schemaName)
        return Error{"hand-over", "this benchmark was written by another version; nothing was imported",
                     zipFile};
    BenchmarkRows rows;
    for (const auto& [name, content] : contents.value())
        if (name.starts_with(rowsFolder) && name.ends_with(rowsSuffix))
            rows[name.substr(rowsFolder.size(), name.size() - rowsFolder.size() - rowsSuffix.size())] =
                content;
    auto received = store.receive(rows);
    if (!received && received.error().code == "benchmark-rows")
        return Error{received.error().code, received.error().text, zipFile};
    return received;
}

} // namespace shopwalker
