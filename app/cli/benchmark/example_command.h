// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/benchmark/comparison_output.h"

#include <string>

namespace shopwalker::cli {

/// What can be opened, whether or not there is a workspace: id, name and promise in the language of `output`.
int listExamples(const OutputOptions& output);

/// Opens an example in the workspace, which is made where there is none, and prints id and name of its
/// benchmark.
int importExample(const std::string& id, const OutputOptions& output);

} // namespace shopwalker::cli
