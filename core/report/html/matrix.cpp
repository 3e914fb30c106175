// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/cell_words.h"
#include "core/report/html/sections.h"

#include <array>

namespace shopwalker::html {

namespace {

constexpr std::array stages{"need", "search", "comparison", "decision", "evaluation"};

std::string channelOf(const Subject& subject, const ComparisonRow& row) {
    return row.channel.empty() ? "" : subject.texts("channel." + row.channel);
}

std::string tableHead(const Subject& subject) {
    std::string cells = "<th scope=\"col\">" + escaped(subject.texts("head.touchpoint")) + "</th>";
    for (const auto& scan : subject.companies())
        cells += std::string("<th scope=\"col\"") + (scan.company.own ? " class=\"own\">" : ">") +
                 outside(scan.company.name) + "</th>";
    return "<table class=\"matrix\" id=\"matrix\">\n<thead><tr>" + cells + "</tr></thead>\n<tbody>\n";
}

std::string matrixCell(const Subject& subject, const ComparisonCell& cell, const Company& company) {
    const auto& finding = cell.finding;
    const auto word = finding.presence == Presence::Present ? subject.texts("cell.present")
                                                            : cellWords(finding, subject.texts);
    std::string classes = company.own ? "own" : "";
    if (cell.gap)
        classes += " gap";
    std::string tag = cell.gap         ? subject.texts("tag.gap")
                      : cell.advantage ? subject.texts("tag.advantage")
                                       : "";
    if (!tag.empty() && cell.toConfirm)
        tag += " · " + subject.texts("tag.toConfirm");
    return "<td class=\"" + classes + "\"><span class=\"who\">" + outside(company.name) +
           "</span><span class=\"cell\">" + shape(finding.presence, word) + "<span>" +
           outside(cellWords(cell, subject.texts)) + "</span></span>" +
           (tag.empty() ? "" : "<span class=\"tag\">" + escaped(tag) + "</span>") +
           (cell.disagrees
                ? "<span class=\"small\">" + escaped(subject.texts("picture.disagrees")) + "</span>"
                : "") +
           "</td>";
}

std::string matrixRow(const Subject& subject, const ComparisonRow& row) {
    std::string cells = "<th scope=\"row\"><a href=\"#e-" + escaped(row.touchpoint) + "\">" +
                        escaped(rowName(row, subject.touchpoints, subject.texts)) +
                        "</a><span class=\"small\">" + escaped(channelOf(subject, row)) + "</span></th>";
    for (std::size_t index = 0; index < row.cells.size(); ++index)
        cells += matrixCell(subject, row.cells[index], subject.companies()[index].company);
    return "<tr>" + cells + "</tr>\n";
}

/// A gap says which rivals have it, an advantage what the own company has.
std::string list(const Subject& subject, std::string_view key, bool ComparisonCell::*mark, bool rivals) {
    std::string items;
    for (const auto& row : subject.comparison().rows) {
        if (!(row.cells.front().*mark))
            continue;
        std::string who;
        for (std::size_t index = 1; rivals && index < row.cells.size(); ++index)
            if (row.cells[index].finding.presence == Presence::Present)
                who += (who.empty() ? "" : " · ") + outside(subject.companies()[index].company.name) + ": " +
                       outside(cellWords(row.cells[index], subject.texts));
        if (!rivals)
            who = outside(cellWords(row.cells.front(), subject.texts));
        items += "<li><a href=\"#e-" + escaped(row.touchpoint) + "\">" +
                 escaped(rowName(row, subject.touchpoints, subject.texts)) +
                 "</a><br><span class=\"small\">" + who + "</span></li>\n";
    }
    if (items.empty())
        items = "<li>" + escaped(subject.texts("label.nothing")) + "</li>\n";
    return "<section>" + subject.heading(key, {{"own", subject.companies().front().company.name}}) +
           "<div class=\"card\"><ul class=\"list\">\n" + items + "</ul></div></section>\n";
}

} // namespace

std::string matrix(const Subject& subject) {
    std::string body;
    for (const auto* stage : stages) {
        std::string rows;
        for (const auto& row : subject.comparison().rows)
            if (!row.signal && row.stage == stage)
                rows += matrixRow(subject, row);
        if (!rows.empty())
            body += "<tr class=\"stage\"><th colspan=\"" + std::to_string(subject.companies().size() + 1) +
                    "\" scope=\"rowgroup\">" + escaped(subject.texts("stage." + std::string(stage))) +
                    "</th></tr>\n" + rows;
    }
    return subject.heading("head.matrix") + tableHead(subject) + body + "</tbody>\n</table>\n";
}

std::string gapsAndAdvantages(const Subject& subject) {
    if (subject.companies().size() < 2)
        return {};
    return "<div class=\"twoColumns\">\n" + list(subject, "head.gaps", &ComparisonCell::gap, true) +
           list(subject, "head.advantages", &ComparisonCell::advantage, false) + "</div>\n";
}

std::string signalTable(const Subject& subject) {
    std::string rows;
    for (const auto& row : subject.comparison().rows)
        if (row.signal)
            rows += matrixRow(subject, row);
    return rows.empty()
               ? ""
               : subject.heading("head.signals") + tableHead(subject) + rows + "</tbody>\n</table>\n";
}

} // namespace shopwalker::html
