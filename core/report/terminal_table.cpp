// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/terminal_table.h"

#include "core/report/cell_words.h"

#include <algorithm>
#include <array>
#include <map>

namespace shopwalker {

namespace {

constexpr int narrowest = 40;
constexpr int leastCell = 16; // a company's column is never narrower
constexpr int mostCell = 34;
constexpr int margin = 3;    // mark and spaces around a touchpoint's name
constexpr int nameShare = 3; // the names of touchpoints take up to a third of the width

std::string_view shapeOf(Presence presence) {
    switch (presence) {
    case Presence::Present: return "✓";
    case Presence::Absent: return "○";
    case Presence::Unknown: return "?";
    case Presence::NotApplicable: break;
    }
    return "·";
}

std::string withoutTrailingSpaces(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

class Table {
public:
    Table(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts, int width)
        : m_comparison(comparison)
        , m_touchpoints(touchpoints)
        , m_texts(texts)
        , m_width(std::max(width, narrowest)) {
        for (const auto& row : comparison.rows)
            m_nameWidth = std::max(m_nameWidth, displayWidth(nameOf(row)));
        m_nameWidth = std::min(m_nameWidth, std::max(m_width / nameShare, 14));
    }

    std::string text() const {
        std::string result = wrapped(forTerminal(m_comparison.name), m_width, 0) + "\n";
        for (const auto& sentence : summarySentences(m_comparison, m_touchpoints, m_texts))
            result += wrapped(forTerminal(sentence), m_width, 0);
        result += "\n";
        for (const auto& block : blocks())
            result += blockText(block) + "\n";
        return result + legend() + coverage() + unread();
    }

private:
    using Block = std::vector<std::size_t>; ///< indices of companies

    std::string nameOf(const ComparisonRow& row) const { return rowName(row, m_touchpoints, m_texts); }

    int cellRoom() const { return m_width - m_nameWidth - margin; }

    std::vector<Block> blocks() const {
        const auto fit = static_cast<std::size_t>(std::max(2, cellRoom() / (leastCell + 1)));
        std::vector<Block> blocks;
        for (std::size_t rival = 1; rival < m_comparison.companies.size(); rival += fit - 1) {
            Block block{0};
            for (auto next = rival; next < m_comparison.companies.size() && block.size() < fit; ++next)
                block.push_back(next);
            blocks.push_back(std::move(block));
        }
        if (blocks.empty() && !m_comparison.companies.empty())
            blocks.push_back({0});
        return blocks;
    }

    std::string blockText(const Block& block) const {
        const auto cell = std::min(mostCell, cellRoom() / static_cast<int>(block.size()) - 1);
        std::string head = std::string(static_cast<std::size_t>(m_nameWidth + margin), ' ');
        std::string rule(static_cast<std::size_t>(m_nameWidth + margin), ' ');
        for (const auto company : block) {
            head += fitted(forTerminal(m_comparison.companies[company].company.name), cell) + " ";
            for (int column = 0; column < cell; ++column)
                rule += company == 0 ? "━" : "─";
            rule += " ";
        }
        std::string result = withoutTrailingSpaces(head) + withoutTrailingSpaces(rule);
        std::string below; // walked rows come behind those of the catalogue, and are none
        for (const auto& row : m_comparison.rows)
            (row.signal ? below : result) += lineOf(row, block, cell);
        if (!below.empty())
            result += "\n" + wrapped(m_texts("head.signals"), m_width, 2) + below;
        return result;
    }

    std::string lineOf(const ComparisonRow& row, const Block& block, int cell) const {
        std::string line = std::string(markOf(row)) + " " + fitted(nameOf(row), m_nameWidth) + " ";
        for (const auto company : block) {
            const auto& finding = row.cells[company].finding;
            line += fitted(std::string(shapeOf(finding.presence)) + " " +
                               forTerminal(cellWords(row.cells[company], m_texts)),
                           cell) +
                    " ";
        }
        return withoutTrailingSpaces(line);
    }

    static std::string_view markOf(const ComparisonRow& row) {
        const auto& own = row.cells.front();
        return own.gap ? "!" : own.advantage ? "+" : " ";
    }

    std::string legend() const { return wrapped(m_texts("legend.terminal"), m_width, 0) + "\n"; }

    std::string coverage() const {
        std::string result;
        for (std::size_t index = 0; index < m_comparison.companies.size(); ++index) {
            const auto& scan = m_comparison.companies[index];
            const auto& known = m_comparison.coverage[index];
            result += wrapped(forTerminal(m_texts.counted("coverage.line", scan.pagesRead(),
                                                          {{"company", scan.company.name},
                                                           {"known", std::to_string(known.known)},
                                                           {"total", std::to_string(known.total)},
                                                           {"present", std::to_string(known.present)}})),
                              m_width, 0);
        }
        return result;
    }

    std::string unread() const {
        std::string result;
        for (const auto& scan : m_comparison.companies) {
            if (scan.allRead())
                continue;
            result += "\n" + forTerminal(m_texts("head.unread", {{"company", scan.company.name}})) + "\n";
            for (const auto& page : scan.unread())
                result += wrapped(forTerminal(page.url + ": " + unreadWords(page, m_texts)), m_width, 2);
        }
        return result;
    }

    const Comparison& m_comparison;
    const Touchpoints& m_touchpoints;
    const Texts& m_texts;
    int m_width;
    int m_nameWidth = 0;
};

} // namespace

std::string terminalTable(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
                          int width) {
    return Table(comparison, touchpoints, texts, width).text();
}

} // namespace shopwalker
