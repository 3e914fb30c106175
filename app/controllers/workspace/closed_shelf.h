// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"

#include <functional>

namespace shopwalker {

/// In the place of a shelf whose workspace is being replaced. `closed` is called, on the shelf's thread, once
/// the shelf before it has gone.
class ClosedShelf : public BenchmarkShelf {
public:
    explicit ClosedShelf(std::function<void()> closed)
        : m_closed(std::move(closed)) {}

    Result<std::vector<BenchmarkSummary>> list() override {
        if (const auto closed = std::exchange(m_closed, nullptr))
            closed();
        return std::vector<BenchmarkSummary>();
    }
    Result<OpenBenchmark> load(const std::string& id, const BenchmarkView& /*view*/,
                               const std::string& /*language*/) override {
        return being(id);
    }
    Result<Saved> change(const std::string& id, const std::vector<WorkbookChange>& /*changes*/) override {
        return being(id);
    }
    void forgetChecklists() override {}
    Result<Judgement> judged(const OpenBenchmark& /*open*/) override { return being({}); }
    Result<Done> remove(const std::string& id) override { return being(id); }
    Result<Done> restore(const std::string& id) override { return being(id); }
    Result<std::vector<DeletedBenchmark>> bin() override { return std::vector<DeletedBenchmark>(); }
    Result<Done> writeReport(const OpenBenchmark& /*open*/, const std::string& /*language*/,
                             const std::string& htmlFile) override {
        return being(htmlFile);
    }
    Result<Done> exportTo(const std::string& id, const std::string& /*zipFile*/) override {
        return being(id);
    }
    Result<ImportedBenchmark> importFrom(const std::string& zipFile) override { return being(zipFile); }
    Result<std::vector<ExampleOffer>> examples(const std::string& /*language*/) override {
        return std::vector<ExampleOffer>();
    }
    Result<std::string> addExample(const std::string& example, const std::string& /*language*/) override {
        return being(example);
    }

private:
    static Error being(const std::string& where) {
        return {"store-locked", "the workspace is being replaced; try again in a moment", where};
    }

    std::function<void()> m_closed;
};

} // namespace shopwalker
