// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/scan/finding_lines.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"

#include <QFile>
#include <QJsonArray>

namespace shopwalker::cli {

namespace {

/// Ends the findings of a site in the output, so that a run that continues it knows them to be whole.
constexpr std::string_view endSchema = "shopwalker.site/1";
constexpr std::string_view findingSchema = "shopwalker.finding/1";

QJsonArray sitesJson(const Company& company) {
    QJsonArray sites;
    for (const auto& site : company.sites)
        sites.append(toQString(site));
    return sites;
}

std::string endLine(const CompanyScan& scan) {
    return toLine({{"schema", toQString(endSchema)},
                   {"company", toQString(scan.company.name)},
                   {"sites", sitesJson(scan.company)},
                   {"pagesRead", scan.pagesRead()},
                   {"findings", static_cast<int>(scan.findings.size())},
                   {"problems", problemsJson(scan)}});
}

} // namespace

Result<std::unique_ptr<FindingLines>> FindingLines::open(const std::string& name, std::size_t companies) {
    if (name.empty())
        return std::unique_ptr<FindingLines>(new FindingLines(stdout, companies));
    std::set<std::vector<std::string>> done;
    QFile file(toQString(name));
    if (!file.open(QIODevice::ReadWrite))
        return Error{"output", "cannot be written (" + file.errorString().toStdString() + ")", name};
    qint64 whole = 0;
    while (!file.atEnd()) {
        const auto first = file.pos() == 0;
        const auto line = file.readLine();
        const auto object = parseObject(line.toStdString(), name);
        const auto schema = object ? textOf(object.value()["schema"]) : std::string();
        if (first && schema != findingSchema && schema != endSchema)
            return Error{"output", "this file was not written by `shopwalker scan`; it is left as it is",
                         name};
        if (!line.endsWith('\n') || !object)
            break;
        if (schema != endSchema)
            continue;
        std::vector<std::string> sites;
        for (const auto& site : object.value()["sites"].toArray())
            sites.push_back(textOf(site));
        done.insert(std::move(sites));
        whole = file.pos();
    }
    file.resize(whole);
    file.close();
    auto* stream = std::fopen(name.c_str(), "ab");
    if (stream == nullptr)
        return Error{"output", "cannot be written", name};
    std::unique_ptr<FindingLines> lines(new FindingLines(stream, companies));
    lines->m_done = std::move(done);
    return lines;
}

FindingLines::~FindingLines() {
    if (m_stream != stdout)
        std::fclose(m_stream);
}

void FindingLines::finished(std::size_t, const CompanyScan& scan) {
    std::string text;
    bool cancelled = false;
    for (const auto& finding : scan.findings) {
        text += toLine(toJson(finding, scan)) + "\n";
        cancelled = cancelled || finding.reason == "cancelled";
    }
    if (!cancelled) // a stopped site is read again when the run is continued
        text += endLine(scan) + "\n";
    std::fwrite(text.data(), 1, text.size(), m_stream);
    std::fflush(m_stream);
    m_allRead = m_allRead && scan.allRead() && !cancelled;
}

} // namespace shopwalker::cli
