// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"

#include <span>
#include <string>

namespace shopwalker::cli {

/// Reads each file and puts its checklist into `folder`; what is refused is named by file, key and reason,
/// and the other files are still imported. Returns the exit code.
int importChecklists(const std::string& folder, std::span<const std::string> files, bool replace);

struct ChecklistExport {
    std::string id;
    std::string language; ///< besides English; empty: every language there is
    std::string file;     ///< empty or `-`: standard output
    bool replace = false; ///< a file that is there
};

int exportChecklist(const ChecklistLibrary& library, const ChecklistExport& wish);

} // namespace shopwalker::cli
