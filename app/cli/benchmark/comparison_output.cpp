// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/comparison_output.h"

#include "app/cli/opened_workspace.h"
#include "app/cli/terminal.h"
#include "core/benchmark/benchmark_report.h"
#include "core/report/judgement_json.h"
#include "core/report/terminal_judgement.h"
#include "core/report/terminal_table.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>

namespace shopwalker::cli {

namespace {

QString suffixOf(const std::string& file) {
    return QFileInfo(toQString(file)).suffix().toLower();
}

bool isReportName(const std::string& file) {
    const auto suffix = suffixOf(file);
    return suffix == "html" || suffix == "htm" || suffix == "json";
}

} // namespace

void addWorkspaceOption(Options& options, OutputOptions& target) {
    options.text("--workspace", "FILE",
                 "the database; by default in the platform's folder for application data", target.workspace);
}

void addOutputOptions(Options& options, OutputOptions& target) {
    options.text("--report", "FILE", "write the whole report; .html or .json", target.report)
        .flag("--json", "print JSON instead of a table", target.json)
        .text("--language", "LANGUAGE", "of table and report: en, ru, ar, hy, mn", target.language);
    addWorkspaceOption(options, target);
}

Result<ComparisonWriter> ComparisonWriter::make(const OutputOptions& options, const Knowledge& knowledge) {
    if (!options.report.empty() && !isReportName(options.report))
        return Error{"usage", "a report's name ends with .html or .json", options.report};
    if (!options.report.empty() &&
        !QFileInfo(QFileInfo(toQString(options.report)).absolutePath()).isWritable())
        return Error{"usage", "this folder does not exist or may not be written", options.report};
    auto texts = Texts::load(knowledge.files, options.language);
    if (!texts)
        return texts.error();
    return ComparisonWriter(options, knowledge, std::move(texts).value());
}

int ComparisonWriter::writeComparison(const OpenBenchmark& open) const {
    const auto& comparison = open.judgement.comparison;
    if (m_options.json)
        std::puts(toLine(toJson(comparison)).c_str());
    else
        std::fputs(terminalTable(comparison, m_knowledge.touchpoints, m_texts, terminalWidth()).c_str(),
                   stdout);
    return written(open);
}

int ComparisonWriter::write(const OpenBenchmark& open) const {
    const auto& comparison = open.judgement.comparison;
    if (m_options.json) {
        std::puts(toLine(toJson(open)).c_str());
        return written(open);
    }
    const auto& touchpoints = m_knowledge.touchpoints;
    const auto width = terminalWidth();
    for (const auto& part : {terminalTable(comparison, touchpoints, m_texts, width), std::string("\n"),
                             terminalJudgement(open, touchpoints, m_texts, width), std::string("\n"),
                             terminalPlan(open, touchpoints, m_texts, width, today())})
        std::fputs(part.c_str(), stdout);
    return written(open);
}

/// Writes the report that was asked for.
int ComparisonWriter::written(const OpenBenchmark& open) const {
    if (!m_options.report.empty()) {
        if (const auto done = writeReport(open); !done)
            return fail(done.error(), Failed);
        std::fprintf(stderr, "report: %s\n", m_options.report.c_str());
    }
    return exitCodeOf(open.judgement.comparison);
}

Result<Done> ComparisonWriter::writeReport(const OpenBenchmark& open) const {
    const auto bytes =
        suffixOf(m_options.report) == "json"
            ? QJsonDocument(toJson(open)).toJson()
            : QByteArray::fromStdString(benchmarkReport(open, evidenceOf(m_options), m_knowledge, m_texts,
                                                        SHOPWALKER_VERSION, today()));
    return shopwalker::writeReport(bytes, m_options.report);
}

ExitCode exitCodeOf(const Comparison& comparison) {
    bool complete = true;
    bool anyRead = false;
    for (std::size_t index = 0; index < comparison.companies.size(); ++index) {
        const auto& coverage = comparison.coverage[index];
        anyRead = anyRead || comparison.companies[index].pagesRead() > 0 ||
                  (index < comparison.scores.size() && comparison.scores[index].walks > 0);
        complete = complete && comparison.companies[index].allRead() && coverage.known == coverage.total;
    }
    return !anyRead ? Failed : complete ? Success : Incomplete;
}

} // namespace shopwalker::cli
