// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/pipeline.h"
#include "core/rules/rule_set.h"
#include "core/work/run_worker.h"

namespace shopwalker::cli {

int runWorkerCommand(std::span<const std::string> arguments) {
    const bool ownRules = arguments.size() == 2 && arguments[0] == "--rules";
    if (!arguments.empty() && !ownRules)
        return fail({"usage", "only --rules DIR is known; shopwalker starts it by itself", "worker"},
                    WrongUsage);
    const auto files = readCatalogue(ownRules ? arguments[1] : std::string());
    if (!files)
        return fail(files.error(), Failed);
    const auto loaded = loadRules(files.value());
    return runWorker([&](const Response& response, std::string_view name) {
        return readPage(response, *loaded.rules, name);
    });
}

} // namespace shopwalker::cli
