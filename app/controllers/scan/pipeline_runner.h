// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/scan/scan_runner.h"
#include "app/controllers/shared_knowledge.h"

#include <memory>

namespace shopwalker {

/// Scans through the pipeline. Every answer and result is in the workspace as soon as it is there.
class PipelineRunner : public ScanRunner {
public:
    /// `workerProgram` reads the pages (empty: this process does).
    PipelineRunner(std::shared_ptr<SharedKnowledge> knowledge, std::string workerProgram)
        : m_knowledge(std::move(knowledge))
        , m_workerProgram(std::move(workerProgram)) {}

    Result<std::int64_t> run(const std::vector<Company>& companies, const ScanWishes& wishes,
                             ScanObserver& observer, std::stop_token stop) override;

private:
    std::shared_ptr<SharedKnowledge> m_knowledge;
    std::string m_workerProgram;
};

} // namespace shopwalker
