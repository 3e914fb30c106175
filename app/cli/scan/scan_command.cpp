// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scan/finding_lines.h"
#include "app/cli/scan/scan_options.h"
#include "app/cli/terminal.h"
#include "core/scan/site_argument.h"
#include "core/types/json/json.h"

#include <QFile>
#include <cstdio>

namespace shopwalker::cli {

namespace {

struct ScanArguments {
    std::string list;   ///< a file with one SITE a line; `-` is standard input
    std::string output; ///< JSON lines are appended here instead of stdout
};

/// One SITE a line; empty lines and those that begin with `#` are left out.
Result<std::vector<std::string>> readList(const std::string& path) {
    QFile file(toQString(path));
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return Error{"usage", "the list cannot be read (" + file.errorString().toStdString() + ")", path};
    std::vector<std::string> sites;
    while (!file.atEnd()) {
        const auto line = file.readLine().trimmed();
        if (!line.isEmpty() && !line.startsWith('#'))
            sites.push_back(line.toStdString());
    }
    return sites;
}

/// A wrong line in a list of thousands is said and left out; a wrong argument ends the command.
Result<std::vector<Company>> companiesOf(const std::vector<std::string>& words, const std::string& list,
                                         bool& complete) {
    std::vector<Company> companies;
    for (const auto& word : words) {
        auto company = readCompany(word);
        if (!company)
            return company.error();
        companies.push_back(std::move(company).value());
    }
    if (list.empty())
        return companies;
    const auto lines = readList(list);
    if (!lines)
        return lines.error();
    for (const auto& line : lines.value()) {
        if (auto company = readCompany(line)) {
            companies.push_back(std::move(company).value());
        } else {
            fail(company.error(), Incomplete);
            complete = false;
        }
    }
    return companies;
}

} // namespace

int runScan(std::span<const std::string> arguments) {
    ScanOptions scan;
    ScanArguments wishes;
    Options options;
    options.text("--from", "LIST", "a file with one SITE a line; - is standard input", wishes.list)
        .text("--output", "FILE", "append to FILE, and leave out sites that stand there already (resume)",
              wishes.output);
    addScanOptions(options, scan);
    const auto [words, exitCode] = readArguments("scan", options, arguments);
    if (exitCode)
        return *exitCode;
    bool complete = true;
    auto companies = companiesOf(words, wishes.list, complete);
    if (!companies)
        return fail(companies.error(), WrongUsage);
    if (companies.value().empty())
        return fail({"usage", "no SITE is named; name some, or a list with --from", "scan"}, WrongUsage);
    const auto kit = ScanKit::make(scan);
    if (!kit)
        return fail(kit.error(), Failed);
    auto lines = FindingLines::open(wishes.output, companies.value().size());
    if (!lines)
        return fail(lines.error(), Failed);
    std::erase_if(companies.value(), [&](const Company& company) { return lines.value()->isDone(company); });

    const Interruption interruption;
    scanCompanies(companies.value(), scanSettings(scan), kit.value()->tools(), *lines.value(),
                  interruption.token());
    if (interruption.happened())
        return Interrupted;
    return lines.value()->allRead() && complete ? Success : Incomplete;
}

} // namespace shopwalker::cli
