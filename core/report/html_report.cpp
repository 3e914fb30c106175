// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html_report.h"

#include "core/report/cell_words.h"
#include "core/report/html_style_data.h"
#include "core/report/html_words.h"
#include "core/types/json/comparison_json.h"

#include <QCryptographicHash>
#include <array>

namespace shopwalker {

namespace {

using namespace html;

constexpr std::array stages{"need", "search", "comparison", "decision", "evaluation"};
constexpr std::size_t shownClaims = 8; // of one company at one touchpoint; the rest is counted

/// The parts of one report, in the order in which they stand.
class Report {
public:
    Report(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
           std::string_view version)
        : m_comparison(comparison)
        , m_touchpoints(touchpoints)
        , m_texts(texts)
        , m_version(version) {}

    std::string text() const {
        return head() + std::string(shapeDrawings()) + "<main>\n" + cover() + summary() + matrix() + lists() +
               signalTable() + evidence() + pages() + method() + "</main>\n</body>\n</html>\n";
    }

private:
    const std::vector<CompanyScan>& companies() const { return m_comparison.companies; }
    const std::string& ownName() const { return companies().front().company.name; }

    std::string heading(std::string_view key, const Texts::Arguments& arguments = {}) const {
        return "<h2>" + escaped(m_texts(key, arguments)) + "</h2>\n";
    }

    std::string nameOf(const ComparisonRow& row) const { return rowName(row, m_touchpoints, m_texts); }

    std::string channelOf(const ComparisonRow& row) const {
        return row.channel.empty() ? "" : m_texts("channel." + row.channel);
    }

    std::string head() const {
        const auto hash =
            QCryptographicHash::hash(QByteArray(style.data(), style.size()), QCryptographicHash::Sha256)
                .toBase64();
        return "<!DOCTYPE html>\n<html lang=\"" + escaped(m_texts.language()) + "\" dir=\"" +
               (m_texts.rightToLeft() ? "rtl" : "ltr") +
               "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
               "content=\"default-src 'none'; style-src 'sha256-" +
               hash.toStdString() +
               "'; base-uri 'none'; form-action 'none'\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
               "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
               escaped(m_comparison.name) + "</title>\n<style>" + std::string(style) +
               "</style>\n</head>\n<body>\n";
    }

    std::string cover() const {
        std::string cards;
        for (std::size_t index = 0; index < companies().size(); ++index) {
            const auto& coverage = m_comparison.coverage[index];
            const auto share = coverage.total > 0 ? 100 * coverage.present / coverage.total : 0;
            const auto own = companies()[index].company.own;
            cards += std::string("<div class=\"card") + (own ? " own" : "") + "\"><h3>" +
                     outside(companies()[index].company.name) +
                     (own ? " <span class=\"tag\">" + escaped(m_texts("tag.own")) + "</span>" : "") +
                     "</h3>\n<p class=\"figure\">" + std::to_string(coverage.present) + " <small>" +
                     escaped(m_texts("label.found")) + "</small></p>\n" +
                     "<svg class=\"meter present\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" "
                     "aria-hidden=\"true\"><rect width=\"100\" height=\"6\" fill=\"currentColor\" "
                     "opacity=\".18\"/>"
                     "<rect width=\"" +
                     std::to_string(share) +
                     "\" height=\"6\" fill=\"currentColor\"/></svg>\n<p class=\"small\">" +
                     escaped(coverageWords(coverage)) + " · " +
                     escaped(m_texts.counted("count.pages", companies()[index].pagesRead())) + "</p></div>\n";
        }
        return "<p class=\"kicker\">Shopwalker · " + date() + "</p>\n<h1>" + outside(m_comparison.name) +
               "</h1>\n<div class=\"cards\">\n" + cards + "</div>\n";
    }

    std::string date() const { return toIsoTime(m_comparison.createdAt).substr(0, 10); }

    std::string coverageWords(const Coverage& coverage) const {
        return m_texts("label.coverage", {{"known", std::to_string(coverage.known)},
                                          {"total", std::to_string(coverage.total)}});
    }

    std::string summary() const {
        std::string items;
        for (const auto& sentence : summarySentences(m_comparison, m_touchpoints, m_texts))
            items += "<li>" + escaped(sentence) + "</li>\n";
        return heading("head.summary") + "<ul class=\"summary\">\n" + items + "</ul>\n";
    }

    std::string tableHead() const {
        std::string cells = "<th scope=\"col\">" + escaped(m_texts("head.touchpoint")) + "</th>";
        for (const auto& scan : companies())
            cells += std::string("<th scope=\"col\"") + (scan.company.own ? " class=\"own\">" : ">") +
                     outside(scan.company.name) + "</th>";
        return "<table class=\"matrix\" id=\"matrix\">\n<thead><tr>" + cells + "</tr></thead>\n<tbody>\n";
    }

    std::string matrix() const {
        std::string body;
        for (const auto* stage : stages) {
            std::string rows;
            for (const auto& row : m_comparison.rows)
                if (!row.signal && row.stage == stage)
                    rows += matrixRow(row);
            if (!rows.empty())
                body += "<tr class=\"stage\"><th colspan=\"" + std::to_string(companies().size() + 1) +
                        "\" scope=\"rowgroup\">" + escaped(m_texts("stage." + std::string(stage))) +
                        "</th></tr>\n" + rows;
        }
        return heading("head.matrix") + tableHead() + body + "</tbody>\n</table>\n";
    }

    std::string matrixRow(const ComparisonRow& row) const {
        std::string cells = "<th scope=\"row\"><a href=\"#e-" + escaped(row.touchpoint) + "\">" +
                            escaped(nameOf(row)) + "</a><span class=\"small\">" + escaped(channelOf(row)) +
                            "</span></th>";
        for (std::size_t index = 0; index < row.cells.size(); ++index)
            cells += matrixCell(row.cells[index], companies()[index].company);
        return "<tr>" + cells + "</tr>\n";
    }

    std::string matrixCell(const ComparisonCell& cell, const Company& company) const {
        const auto& finding = cell.finding;
        const auto word =
            finding.presence == Presence::Present ? m_texts("cell.present") : cellWords(finding, m_texts);
        std::string classes = company.own ? "own" : "";
        if (cell.gap)
            classes += " gap";
        std::string tag = cell.gap ? m_texts("tag.gap") : cell.advantage ? m_texts("tag.advantage") : "";
        if (!tag.empty() && cell.toConfirm)
            tag += " · " + m_texts("tag.toConfirm");
        return "<td class=\"" + classes + "\"><span class=\"who\">" + outside(company.name) +
               "</span><span class=\"cell\">" + shape(finding.presence, word) + "<span>" +
               outside(cellWords(finding, m_texts)) + "</span></span>" +
               (tag.empty() ? "" : "<span class=\"tag\">" + escaped(tag) + "</span>") + "</td>";
    }

    std::string lists() const {
        if (companies().size() < 2)
            return {};
        return "<div class=\"twoColumns\">\n" + list("head.gaps", &ComparisonCell::gap, true) +
               list("head.advantages", &ComparisonCell::advantage, false) + "</div>\n";
    }

    /// A gap says which rivals have it, an advantage what the own company has.
    std::string list(std::string_view key, bool ComparisonCell::*mark, bool rivals) const {
        std::string items;
        for (const auto& row : m_comparison.rows) {
            if (!(row.cells.front().*mark))
                continue;
            std::string who;
            for (std::size_t index = 1; rivals && index < row.cells.size(); ++index)
                if (row.cells[index].finding.presence == Presence::Present)
                    who += (who.empty() ? "" : " · ") + outside(companies()[index].company.name) + ": " +
                           outside(cellWords(row.cells[index].finding, m_texts));
            if (!rivals)
                who = outside(cellWords(row.cells.front().finding, m_texts));
            items += "<li><a href=\"#e-" + escaped(row.touchpoint) + "\">" + escaped(nameOf(row)) +
                     "</a><br><span class=\"small\">" + who + "</span></li>\n";
        }
        if (items.empty())
            items = "<li>" + escaped(m_texts("label.nothing")) + "</li>\n";
        return "<section>" + heading(key, {{"own", ownName()}}) +
               "<div class=\"card\"><ul class=\"list\">\n" + items + "</ul></div></section>\n";
    }

    std::string signalTable() const {
        std::string rows;
        for (const auto& row : m_comparison.rows)
            if (row.signal)
                rows += matrixRow(row);
        return rows.empty() ? "" : heading("head.signals") + tableHead() + rows + "</tbody>\n</table>\n";
    }

    std::string evidence() const {
        std::string proofs;
        for (const auto& row : m_comparison.rows) {
            std::string claims;
            for (std::size_t index = 0; index < row.cells.size(); ++index)
                claims += "<dt>" + outside(companies()[index].company.name) + "</dt><dd>" +
                          proof(row.cells[index].finding) + "</dd>\n";
            proofs += "<section class=\"proof\" id=\"e-" + escaped(row.touchpoint) + "\"><h3>" +
                      escaped(nameOf(row)) + "</h3>\n<dl>\n" + claims +
                      "</dl>\n<p class=\"small back\"><a href=\"#matrix\">" + escaped(m_texts("label.back")) +
                      "</a></p></section>\n";
        }
        return heading("head.evidence") + proofs;
    }

    std::string proof(const Finding& finding) const {
        std::string text;
        if (finding.presence != Presence::Present)
            text = "<p>" + escaped(cellSentence(finding, m_texts)) + "</p>";
        for (std::size_t index = 0; index < std::min(finding.values.size(), shownClaims); ++index)
            text += claim(finding, finding.values[index]);
        if (finding.values.size() > shownClaims)
            text += "<p class=\"small\">" +
                    escaped(m_texts.counted("count.more",
                                            static_cast<int>(finding.values.size() - shownClaims))) +
                    "</p>";
        return text + caveats(finding.caveats);
    }

    std::string claim(const Finding& finding, const FindingValue& value) const {
        const auto label = valueLabel(finding, value, m_texts);
        std::string head = label.empty() ? "" : "<strong>" + outside(label) + "</strong>";
        if (!value.value.empty() && value.value != label && finding.touchpoint != "contact-distance")
            head += (head.empty() ? "" : " ") + outside(value.value);
        std::string where = link(value.pageUrl, value.pageUrl);
        if (value.evidence.line > 0)
            where += " · " + escaped(m_texts("label.line", {{"line", std::to_string(value.evidence.line)}}));
        if (!value.evidence.element.empty())
            where += " · " + outside(value.evidence.element);
        where +=
            " · " +
            escaped(m_texts("label.confidence",
                            {{"percent", std::to_string(static_cast<int>(value.confidence * 100 + 0.5))}}));
        where += " · " + escaped(m_texts("label.rule", {{"rule", value.rule}}));
        return "<div class=\"claim\">" + head +
               (value.evidence.snippet.empty()
                    ? ""
                    : "<blockquote dir=\"auto\">" + marked(value.evidence.snippet, value.value) +
                          "</blockquote>") +
               "<p class=\"small\">" + where + "</p>" + caveats(value.caveats) + "</div>";
    }

    std::string caveats(const std::vector<std::string>& words) const {
        std::string text;
        for (const auto& caveat : words)
            if (m_texts.has("caveat." + caveat))
                text += "<p class=\"small\">" + escaped(m_texts("caveat." + caveat)) + "</p>";
        return text;
    }

    std::string pages() const {
        std::string text = heading("head.pages");
        for (const auto& scan : companies()) {
            std::string rows;
            for (const auto& page : scan.pages) {
                const bool read = page.state == PageState::Read;
                rows +=
                    "<tr><td>" + link(page.url, page.url) +
                    (page.title.empty() ? ""
                                        : "<br><span class=\"small\">" + outside(page.title) + "</span>") +
                    "</td><td>" +
                    shape(read ? Presence::Present : Presence::Unknown,
                          m_texts(read ? "label.read" : "cell.unknown")) +
                    " " + escaped(read ? m_texts("label.read") : unreadWords(page, m_texts)) + "</td></tr>\n";
            }
            text += "<h3>" + outside(scan.company.name) + "</h3>\n<table>\n<thead><tr><th scope=\"col\">" +
                    escaped(m_texts("head.page")) + "</th><th scope=\"col\">" +
                    escaped(m_texts("head.state")) + "</th></tr></thead>\n<tbody>\n" + rows +
                    "</tbody>\n</table>\n" + vendors(scan) + "<br>\n";
        }
        return text;
    }

    std::string vendors(const CompanyScan& scan) const {
        std::string names;
        for (const auto& vendor : scan.vendors)
            names +=
                (names.empty() ? "" : ", ") + outside(vendor.vendor) + " (" + outside(vendor.value) + ")";
        return names.empty()
                   ? ""
                   : "<p class=\"small\">" + escaped(m_texts("head.vendors")) + ": " + names + "</p>\n";
    }

    std::string method() const {
        std::size_t pageCount = 0;
        for (const auto& scan : companies())
            pageCount += scan.pages.size();
        const auto signalRows = static_cast<std::size_t>(std::count_if(
            m_comparison.rows.begin(), m_comparison.rows.end(), [](const auto& row) { return row.signal; }));
        const auto rules = companies().empty() ? std::string() : companies().front().catalogueVersion;
        return heading("head.method") + "<p>" + escaped(m_texts("method.read")) + "</p>\n<p>" +
               escaped(m_texts("method.presence")) + "</p>\n<footer class=\"small\"><p>" +
               escaped(
                   m_texts("method.counts", {{"companies", std::to_string(companies().size())},
                                             {"pages", std::to_string(pageCount)},
                                             {"rows", std::to_string(m_comparison.rows.size() - signalRows)},
                                             {"signals", std::to_string(signalRows)}})) +
               "</p>\n<p>" +
               escaped(m_texts("label.made",
                               {{"date", date()}, {"version", std::string(m_version)}, {"rules", rules}})) +
               "</p></footer>\n";
    }

    const Comparison& m_comparison;
    const Touchpoints& m_touchpoints;
    const Texts& m_texts;
    std::string_view m_version;
};

} // namespace

std::string htmlReport(const Comparison& comparison, const Touchpoints& touchpoints, const Texts& texts,
                       std::string_view version) {
    return Report(comparison, touchpoints, texts, version).text();
}

} // namespace shopwalker
