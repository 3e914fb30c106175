// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/html/report.h"
#include "core/report/html/words.h"
#include "core/report/judgement_words.h"

#include <functional>

namespace shopwalker::html {

/// What every section of a report reads.
struct Subject {
    const OpenBenchmark& open;
    const Touchpoints& touchpoints;
    const Texts& texts;
    const ReportParts& parts;
    std::string_view version;
    std::chrono::sys_days today;
    JudgementWords words{open, touchpoints, texts};

    const Judgement& judgement() const { return open.judgement; }
    const Comparison& comparison() const { return open.judgement.comparison; }
    const std::vector<CompanyScan>& companies() const { return comparison().companies; }

    std::string heading(std::string_view key, const Texts::Arguments& arguments = {}) const;
    std::string rowLink(const ComparisonRow& row) const; ///< to its evidence
    std::string picture(std::string_view name) const;    ///< empty where there is none
    std::string sentences(const std::vector<std::string>& sentences, std::size_t most) const; ///< as a list
    std::string date() const;
};

/// A table whose cells bear their column's name where a phone sets them below each other.
class Table {
public:
    Table(const Subject& subject, std::vector<std::string> columns); ///< keys of `column.…`
    /// Cells are markup; those of one row become one card on a phone.
    void add(const std::vector<std::string>& cells);
    bool empty() const { return m_rows.empty(); }
    std::string text() const; ///< empty without rows

private:
    std::vector<std::string> m_heads;
    std::string m_rows;
};

/// What persons answered about a touchpoint of a company, walk by walk; empty where nobody did.
std::string answers(const Subject& subject, const std::string& touchpoint, std::size_t company);

// In the order in which they stand; empty where there is nothing to say.
std::string cover(const Subject& subject);
std::string summary(const Subject& subject);
std::string scores(const Subject& subject);
std::string cautions(const Subject& subject);
std::string matrix(const Subject& subject);
std::string gapsAndAdvantages(const Subject& subject);
std::string chains(const Subject& subject);
std::string race(const Subject& subject);
std::string promises(const Subject& subject);
std::string standards(const Subject& subject);
std::string topTen(const Subject& subject);
std::string map(const Subject& subject);
std::string plan(const Subject& subject);
std::string beforeAfter(const Subject& subject);
std::string guide(const Subject& subject);
std::string reasons(const Subject& subject);
std::string watched(const Subject& subject);
std::string notes(const Subject& subject);
std::string signalTable(const Subject& subject);
std::string evidence(const Subject& subject);
std::string pages(const Subject& subject);
std::string method(const Subject& subject);

} // namespace shopwalker::html
