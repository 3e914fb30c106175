// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/opened_workspace.h"
#include "core/benchmark/benchmark_pictures.h"
#include "core/benchmark/benchmark_report.h"
#include "core/report/drawing/output.h"
#include "core/report/judgement_json.h"
#include "core/types/json/json.h"

#include <QJsonDocument>
#include <cstdio>

namespace shopwalker::cli {

namespace {

struct ReportOptions {
    OutputOptions output;
    std::string format;  ///< empty: of the file's name, else svg for a picture and html for a report
    std::string picture; ///< empty: the whole report
    std::string file;    ///< empty: standard output
    int round = lastRound;
    std::string location; ///< a branch; empty: all
    int width = 1120;
    bool dark = false;
};

bool isPictureFormat(const std::string& format) {
    return format == "svg" || format == "png";
}

/// The format that was asked for, or that the file's name asks for. The error says what does not go together.
Result<std::string> formatOf(const ReportOptions& wanted) {
    auto format = wanted.format;
    const auto dot = wanted.file.rfind('.');
    if (format.empty() && dot != std::string::npos)
        format = QString::fromStdString(wanted.file.substr(dot + 1)).toLower().toStdString();
    if (format == "htm")
        format = "html";
    if (format.empty())
        format = wanted.picture.empty() ? "html" : "svg";
    if (format != "html" && format != "json" && !isPictureFormat(format))
        return Error{"usage",
                     "a report is written as html or json, a picture as svg or png; name one with --format",
                     format};
    if (wanted.picture.empty() && isPictureFormat(format))
        return Error{"usage",
                     "which picture is missing; add --picture and one of matrix, scores, chain, map, race, "
                     "profile, changes",
                     format};
    if (!wanted.picture.empty() && !isPictureFormat(format))
        return Error{"usage", "a picture is written as svg or png", format};
    return format;
}

Result<OpenBenchmark> opened(const std::string& reference, const ReportOptions& wanted,
                             const Knowledge& knowledge) {
    const auto workspace = openWorkspace(wanted.output);
    if (!workspace)
        return workspace.error();
    const auto entry = workspace.value().benchmarks->find(reference);
    if (!entry)
        return entry.error();
    return openBenchmark(workspace.value().source(knowledge, wanted.output.language), entry.value(),
                         wanted.round, today(), wanted.location);
}

QByteArray bytesOf(const OpenBenchmark& open, const ReportOptions& wanted, const std::string& format,
                   const Knowledge& knowledge, const Texts& texts) {
    if (format == "json")
        return QJsonDocument(toJson(open)).toJson();
    if (format == "html")
        return QByteArray::fromStdString(
            benchmarkReport(open, evidenceOf(wanted.output), knowledge, texts, SHOPWALKER_VERSION, today()));
    const auto picture = pictureOf(
        *pictureFromWord(wanted.picture), {open.judgement, open.workbook, open.beforeAfter, knowledge.chains},
        {texts, knowledge.touchpoints}, {.width = static_cast<double>(wanted.width)});
    const auto look = wanted.dark ? drawing::Look::Dark : drawing::Look::Light;
    return format == "svg" ? drawing::toSvg(picture, look) : drawing::toPng(picture, look);
}

int writeOut(const QByteArray& bytes, const std::string& file) {
    if (file.empty()) {
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
        return std::fflush(stdout) == 0 ? Success : Failed;
    }
    const auto done = writeReport(bytes, file);
    return done ? Success : fail(done.error(), Failed);
}

} // namespace

int runReport(std::span<const std::string> arguments) {
    ReportOptions wanted;
    Options options;
    options
        .choice("--picture", "PICTURE",
                "one picture instead of the report: matrix, scores, chain, map, race, profile, changes",
                wanted.picture, pictureWordList())
        .choice("--format", "FORMAT",
                "html or json; svg or png of a picture; by default as the file is named", wanted.format,
                {"html", "json", "svg", "png"})
        .text("--output", "FILE", "also -o: where it is written; by default standard output", wanted.file)
        .text("--language", "LANGUAGE", "en, ru, ar, hy, mn", wanted.output.language)
        .number("--round", "NUMBER", "of the benchmark; by default the last", wanted.round, 1, 100000)
        .text("--location", "NAME", "only the walks at this branch, where a company was walked there",
              wanted.location)
        .number("--width", "PIXELS", "to lay a picture out for", wanted.width, 320, 8000)
        .flag("--dark", "light on dark", wanted.dark);
    addWorkspaceOption(options, wanted.output);
    std::vector<std::string> spelled(arguments.begin(), arguments.end());
    std::replace(spelled.begin(), spelled.end(), std::string("-o"), std::string("--output"));
    const auto [words, exitCode] = readArguments("report", options, spelled);
    if (exitCode)
        return *exitCode;
    if (words.size() != 1)
        return fail({"usage", "one BENCHMARK is expected: an id, an exact name or `latest`", "report"},
                    WrongUsage);
    const auto format = formatOf(wanted);
    if (!format)
        return fail(format.error(), WrongUsage);
    const auto knowledge = loadKnowledge();
    if (!knowledge)
        return fail(knowledge.error(), Failed);
    const auto texts = Texts::load(knowledge.value().files, wanted.output.language);
    if (!texts)
        return fail(texts.error(), WrongUsage);
    const auto open = opened(words[0], wanted, knowledge.value());
    if (!open)
        return fail(open.error(), Failed);
    return writeOut(bytesOf(open.value(), wanted, format.value(), knowledge.value(), texts.value()),
                    wanted.file);
}

} // namespace shopwalker::cli
