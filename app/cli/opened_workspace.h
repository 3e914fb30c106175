// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/benchmark/comparison_output.h"
#include "core/benchmark/open_benchmark.h"
#include "core/evidence/evidence_files.h"

#include <memory>
#include <string>

namespace shopwalker::cli {

/// A workspace with everything that a benchmark is judged from.
struct OpenedWorkspace {
    std::unique_ptr<BenchmarkStore> benchmarks;
    std::unique_ptr<WalkStore> walks;
    ChecklistLibrary checklists;

    BenchmarkSource source(const Knowledge& knowledge, const std::string& language) const {
        return {*benchmarks, *walks, checklists, knowledge, language};
    }
};

/// The file that the options name; one that is not there yet is an error.
Result<std::string> existingWorkspace(const OutputOptions& output);
Result<OpenedWorkspace> openWorkspace(const OutputOptions& output);

/// The photos and sounds beside the workspace that the options name.
EvidenceFiles evidenceOf(const OutputOptions& output);

std::chrono::sys_seconds now();
std::chrono::sys_days today(); ///< where the device is

} // namespace shopwalker::cli
