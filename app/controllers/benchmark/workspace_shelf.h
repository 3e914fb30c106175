// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/controllers/shared_knowledge.h"
#include "core/benchmark/open_benchmark.h"

#include <memory>

namespace shopwalker {

/// The benchmarks of a workspace file, which is opened when it is first asked for.
class WorkspaceShelf : public BenchmarkShelf {
public:
    WorkspaceShelf(std::string file, std::shared_ptr<SharedKnowledge> knowledge)
        : m_file(std::move(file))
        , m_knowledge(std::move(knowledge)) {}

    Result<std::vector<BenchmarkSummary>> list() override;
    Result<OpenBenchmark> load(const std::string& id, const BenchmarkView& view,
                               const std::string& language) override;
    Result<Saved> change(const std::string& id, const std::vector<WorkbookChange>& changes) override;
    void forgetChecklists() override { m_checklists.reset(); }
    Result<Judgement> judged(const OpenBenchmark& open) override;
    Result<Done> remove(const std::string& id) override;
    Result<Done> restore(const std::string& id) override;
    Result<std::vector<DeletedBenchmark>> bin() override;
    Result<Done> writeReport(const OpenBenchmark& open, const std::string& language,
                             const std::string& htmlFile) override;
    Result<Done> exportTo(const std::string& id, const std::string& zipFile) override;
    Result<ImportedBenchmark> importFrom(const std::string& zipFile) override;
    Result<std::vector<ExampleOffer>> examples(const std::string& language) override;
    Result<std::string> addExample(const std::string& example, const std::string& language) override;

private:
    Result<BenchmarkSource> source(const std::string& language);

    std::string m_file;
    std::shared_ptr<SharedKnowledge> m_knowledge;
    std::unique_ptr<BenchmarkStore> m_benchmarks;
    std::unique_ptr<WalkStore> m_walks;
    std::optional<ChecklistLibrary> m_checklists;
};

} // namespace shopwalker
