// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/plan_command.h"

#include "app/cli/benchmark/workbook_settings.h"
#include "app/cli/opened_workspace.h"
#include "app/cli/terminal.h"
#include "core/benchmark/rechecks.h"
#include "core/plan/proposals.h"
#include "core/report/calendar.h"
#include "core/report/judgement_words.h"
#include "core/report/terminal_judgement.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"

#include <QJsonArray>
#include <QSaveFile>
#include <QUuid>
#include <cstdio>

namespace shopwalker::cli {

namespace {

using ActionChanges = std::vector<std::function<void(Action&)>>;

/// A benchmark that was found, with everything it is judged from.
struct Opened {
    Knowledge knowledge;
    Texts texts;
    OpenedWorkspace workspace;
    BenchmarkEntry entry;

    Result<OpenBenchmark> judged(const std::string& language) const {
        return openBenchmark(workspace.source(knowledge, language), entry, lastRound, today());
    }
    /// Stores the change and plans the walks that it asks for.
    Result<Done> change(const std::function<void(Workbook&)>& change) const {
        const auto changed = workspace.benchmarks->changeWorkbook(
            entry.id, change,
            std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()));
        if (!changed)
            return changed.error();
        auto planned = scheduleRechecks(*workspace.walks, changed.value(), entry.companies.front().name,
                                        workspace.checklists, now());
        if (planned)
            return planned;
        auto error = planned.error();
        error.text = "the plan is kept, but the walk that looks again could not be planned: " + error.text;
        return error;
    }
};

Result<Opened> opened(const std::string& reference, const OutputOptions& output) {
    auto knowledge = loadKnowledge();
    if (!knowledge)
        return knowledge.error();
    auto texts = Texts::load(knowledge.value().files, output.language);
    if (!texts)
        return texts.error();
    auto workspace = openWorkspace(output);
    if (!workspace)
        return workspace.error();
    auto entry = workspace.value().benchmarks->find(reference);
    if (!entry)
        return entry.error();
    return Opened{std::move(knowledge).value(), std::move(texts).value(), std::move(workspace).value(),
                  std::move(entry).value()};
}

std::string newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

void make(const ActionChanges& changes, Action& action) {
    for (const auto& change : changes)
        change(action);
}

Result<ActionChanges> actionChanges(std::span<const std::string> words, const ChecklistLibrary& checklists) {
    ActionChanges changes;
    for (const auto& word : words) {
        auto change = actionSettingFrom(word, checklists, now());
        if (!change)
            return change.error();
        changes.push_back(std::move(change).value());
    }
    return changes;
}

/// By its number in the list, or by its touchpoint.
Result<Action> proposalNamed(const std::vector<Action>& proposals, const std::string& name) {
    for (std::size_t index = 0; index < proposals.size(); ++index)
        if (proposals[index].touchpoint == name || std::to_string(index + 1) == name)
            return proposals[index];
    return Error{"usage", "nothing of this number or touchpoint is proposed; `benchmark plan` lists what is",
                 name};
}

/// By the first letters of its id, or by its touchpoint where it has one action only.
Result<std::string> actionNamed(const std::vector<Action>& actions, const std::string& name) {
    std::vector<std::string> found;
    for (const auto& action : actions)
        if (action.touchpoint == name || (!name.empty() && action.id.starts_with(name)))
            found.push_back(action.id);
    if (found.size() == 1)
        return found.front();
    return Error{"usage",
                 found.empty() ? "the plan has no such action; `benchmark plan` lists them"
                               : "several actions are meant; name one by more letters of its id",
                 name};
}

Result<std::function<void(Workbook&)>> planChange(const Opened& benchmark, const OutputOptions& output,
                                                  std::span<const std::string> words) {
    const auto& deed = words[0];
    const auto& what = words[1];
    auto changes = actionChanges(words.subspan(2), benchmark.workspace.checklists);
    if (!changes)
        return changes.error();
    const auto open = benchmark.judged(output.language);
    if (!open)
        return open.error();
    if (deed == "set") {
        const auto id = actionNamed(open.value().workbook.actions, what);
        if (!id)
            return id.error();
        return std::function([id = id.value(), changes = changes.value()](Workbook& workbook) {
            for (auto& action : workbook.actions)
                if (action.id == id)
                    make(changes, action);
        });
    }
    Action action{.touchpoint = what};
    if (deed == "take") {
        auto proposal = proposalNamed(open.value().judgement.proposals, what);
        if (!proposal)
            return proposal.error();
        action = std::move(proposal).value();
    } else if (const auto& rows = open.value().judgement.comparison.rows; std::none_of(
                   rows.begin(), rows.end(), [&](const auto& row) { return row.touchpoint == what; })) {
        return Error{"usage", "the benchmark has no such touchpoint; `benchmark show --json` names them",
                     what};
    }
    action = taken(std::move(action), newId(), now());
    make(changes.value(), action);
    return std::function([action](Workbook& workbook) { workbook.actions.push_back(action); });
}

Result<Done> writeCalendar(const std::string& file, const Opened& benchmark, const OpenBenchmark& open) {
    const auto nameOf = [&](const Action& action) {
        return actionWords(action, open.judgement, benchmark.knowledge.touchpoints, benchmark.texts);
    };
    const auto text = calendarText(calendarOf(open.workbook.actions, nameOf), now());
    QSaveFile target(toQString(file));
    const auto bytes = QByteArray::fromStdString(text);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return Error{"report",
                     "the calendar could not be written (" + target.errorString().toStdString() + ")", file};
    return Done{};
}

void show(const Opened& benchmark, const OpenBenchmark& open, const OutputOptions& output) {
    if (!output.json) {
        std::fputs(
            terminalPlan(open, benchmark.knowledge.touchpoints, benchmark.texts, terminalWidth(), today())
                .c_str(),
            stdout);
        return;
    }
    QJsonArray actions, proposals;
    for (const auto& action : open.workbook.actions)
        actions.append(toJson(action));
    for (const auto& action : open.judgement.proposals)
        proposals.append(toJson(action));
    std::puts(toLine({{"actions", actions}, {"proposals", proposals}}).c_str());
}

int failed(const Error& error) {
    return fail(error, error.code == "usage" ? WrongUsage : Failed);
}

} // namespace

int runPlan(std::span<const std::string> words, const OutputOptions& output, const std::string& calendar) {
    const auto isDeed = [&] {
        return words.size() >= 3 && (words[1] == "take" || words[1] == "add" || words[1] == "set");
    };
    if (words.empty() || (words.size() > 1 && !isDeed()))
        return fail({"usage", "expected: BENCHMARK, then take PROPOSAL, add TOUCHPOINT or set ACTION",
                     "benchmark plan"},
                    WrongUsage);
    const auto benchmark = opened(words[0], output);
    if (!benchmark)
        return failed(benchmark.error());
    if (words.size() > 1) {
        const auto change = planChange(benchmark.value(), output, words.subspan(1));
        if (!change)
            return failed(change.error());
        if (const auto done = benchmark.value().change(change.value()); !done)
            return failed(done.error());
    }
    const auto open = benchmark.value().judged(output.language);
    if (!open)
        return failed(open.error());
    if (!calendar.empty())
        if (const auto done = writeCalendar(calendar, benchmark.value(), open.value()); !done)
            return failed(done.error());
    show(benchmark.value(), open.value(), output);
    return Success;
}

int runSet(std::span<const std::string> words, const OutputOptions& output) {
    if (words.size() < 2)
        return fail({"usage", "expected: BENCHMARK KEY=VALUE…", "benchmark set"}, WrongUsage);
    const auto benchmark = opened(words[0], output);
    if (!benchmark)
        return failed(benchmark.error());
    const SettingContext context{benchmark.value().knowledge, benchmark.value().workspace.checklists,
                                 benchmark.value().entry.companies};
    std::vector<std::function<void(Workbook&)>> changes;
    for (const auto& word : words.subspan(1)) {
        auto change = settingFrom(word, context);
        if (!change)
            return failed(change.error());
        changes.push_back(std::move(change).value());
    }
    const auto done = benchmark.value().change([&](Workbook& workbook) {
        for (const auto& change : changes)
            change(workbook);
    });
    return done ? Success : failed(done.error());
}

} // namespace shopwalker::cli
