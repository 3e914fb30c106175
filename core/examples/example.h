// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/checklist_library.h"
#include "core/types/benchmark/workbook.h"
#include "core/types/company.h"
#include "core/types/result.h"
#include "core/types/walk.h"

#include <chrono>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace shopwalker {

/// One period of an example: the companies with the saved pages of that period, and who walked them.
struct ExampleRound {
    int number = 1;
    std::chrono::sys_seconds startedAt{};
    std::vector<Company> companies; ///< own first; without sites where nothing is to be scanned
    std::vector<Walk> walks;        ///< as they were handed in, oldest first

    bool operator==(const ExampleRound&) const = default;
};

/// A complete benchmark to try: what a few weeks of work would have left in a workspace.
struct Example {
    std::string id;          ///< the name of its folder
    std::string uid;         ///< names its benchmark in every workspace, in whatever language it was opened
    std::string name;        ///< of the benchmark
    std::string promise;     ///< one sentence: what it shows
    std::string attribution; ///< where the story comes from
    std::vector<ExampleRound> rounds; ///< oldest first
    std::vector<std::string> photos;  ///< files that evidence of the walks names by content
    Workbook workbook;

    bool operator==(const Example&) const = default;
};

/// The shipped examples in the order in which they are offered.
std::vector<std::string> exampleIds();

/// The ids of the walks of each shipped example, by its uid.
const std::map<std::string, std::set<std::string>>& exampleWalks();

/// Whether a walk of this id came with an example.
bool isExampleWalk(const std::string& id);

/// Reads an example in a language. `folder` holds `example.json`, `texts/<language>.json` and the saved
/// pages. Walks get their answers, times and ids here: equal input gives equal walks, and ids do not depend
/// on the language. Fails with file and key: for a text that is missing, for a checklist that is not here,
/// for an answer that does not fit its question.
Result<Example> readExample(const std::string& folder, const std::string& language,
                            const ChecklistLibrary& library);

/// A shipped example without rounds, photos and workbook: what a list of them says. Fails for an unknown id.
Result<Example> exampleTitle(const std::string& id, const std::string& language);

/// The same of a shipped example. Fails for an unknown id.
Result<Example> shippedExample(const std::string& id, const std::string& language,
                               const ChecklistLibrary& library);

} // namespace shopwalker
