// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_shelf.h"
#include "app/controllers/shared_knowledge.h"
#include "core/store/benchmark_store.h"

#include <memory>

namespace shopwalker {

/// The benchmarks of a workspace file, which is opened when it is first asked for.
class WorkspaceShelf : public BenchmarkShelf {
public:
    WorkspaceShelf(std::string file, std::shared_ptr<SharedKnowledge> knowledge)
        : m_file(std::move(file))
        , m_knowledge(std::move(knowledge)) {}

    Result<std::vector<BenchmarkSummary>> list() override;
    Result<Comparison> load(const std::string& id) override;
    Result<Comparison> example(const std::string& language) override;

private:
    Result<BenchmarkStore*> store();
    Result<Comparison> comparisonOf(const BenchmarkEntry& entry);

    std::string m_file;
    std::shared_ptr<SharedKnowledge> m_knowledge;
    std::unique_ptr<BenchmarkStore> m_store;
};

} // namespace shopwalker
