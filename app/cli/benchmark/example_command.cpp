// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/example_command.h"

#include "app/cli/commands.h"
#include "core/benchmark/example_opening.h"
#include "core/checklist/checklist_folder.h"
#include "core/report/terminal_text.h"
#include "core/types/json/json.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <tuple>

namespace shopwalker::cli {

namespace {

constexpr std::array languages{"en", "ru", "ar", "hy", "mn"};

std::optional<Error> languageFault(const std::string& language) {
    if (std::find(languages.begin(), languages.end(), language) != languages.end())
        return std::nullopt;
    return Error{"usage", "--language is one of en, ru, ar, hy, mn", language};
}

Result<BenchmarkEntry> opened(const std::string& id, const std::string& language, const std::string& file) {
    const auto library = loadChecklists(ownChecklists(file)).library;
    if (const auto known = shippedExample(id, language, library); !known)
        return known.error(); // before a workspace is made for it
    const auto knowledge = loadKnowledge();
    if (!knowledge)
        return knowledge.error();
    const auto benchmarks = BenchmarkStore::open(file);
    if (!benchmarks)
        return benchmarks.error();
    const auto walks = WalkStore::open(file);
    if (!walks)
        return walks.error();
    const EvidenceFiles evidence(evidenceFolder(file));
    const auto benchmark = openExample(
        {*benchmarks.value(), *walks.value(), evidence, library, knowledge.value()}, id, language);
    if (!benchmark)
        return benchmark.error();
    return benchmarks.value()->find(std::to_string(benchmark.value()));
}

} // namespace

int listExamples(const OutputOptions& output) {
    if (const auto fault = languageFault(output.language))
        return fail(*fault, WrongUsage);
    for (const auto& id : exampleIds()) {
        const auto example = exampleTitle(id, output.language);
        if (!example)
            return fail(example.error(), Failed);
        if (output.json)
            std::puts(toLine({{"id", toQString(id)},
                              {"name", toQString(example.value().name)},
                              {"promise", toQString(example.value().promise)}})
                          .c_str());
        else
            std::printf("%-13s  %s\n               %s\n", id.c_str(),
                        forTerminal(example.value().name).c_str(),
                        forTerminal(example.value().promise).c_str());
    }
    return Success;
}

int importExample(const std::string& id, const OutputOptions& output) {
    if (const auto fault = languageFault(output.language))
        return fail(*fault, WrongUsage);
    const auto entry =
        opened(id, output.language, output.workspace.empty() ? defaultWorkspace() : output.workspace);
    if (!entry)
        return fail(entry.error(), entry.error().code == "missing" ? WrongUsage : Failed);
    const auto& [number, name] = std::tie(entry.value().id, entry.value().name);
    if (output.json)
        std::puts(toLine({{"id", static_cast<qint64>(number)}, {"name", toQString(name)}}).c_str());
    else
        std::printf("%lld  %s\n", static_cast<long long>(number), forTerminal(name).c_str());
    return Success;
}

} // namespace shopwalker::cli
