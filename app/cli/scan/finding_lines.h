// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/terminal.h"
#include "core/types/result.h"

#include <cstdio>
#include <memory>
#include <set>
#include <string>

namespace shopwalker::cli {

/// Writes the findings of every finished site as JSON lines (`shopwalker.finding/1`), all of a site at once.
/// An output file can be continued: a site whose findings stand in it, the last being followed by another
/// site or by the end of a whole line, is done.
class FindingLines : public ProgressLine {
public:
    /// An empty name means standard output. What an interrupted run left half written is cut off.
    static Result<std::unique_ptr<FindingLines>> open(const std::string& file, std::size_t companies);
    ~FindingLines() override;

    bool isDone(const Company& company) const { return m_done.contains(company.sites); }
    bool allRead() const { return m_allRead; }

    void finished(std::size_t company, const CompanyScan& scan) override;

private:
    FindingLines(std::FILE* stream, std::size_t companies)
        : ProgressLine(companies)
        , m_stream(stream) {}

    std::FILE* m_stream;
    std::set<std::vector<std::string>> m_done;
    bool m_allRead = true;
};

} // namespace shopwalker::cli
