// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/cell_words.h"
#include "core/report/html/sections.h"

namespace shopwalker::html {

namespace {

constexpr std::size_t shownClaims = 8; // of one company at one touchpoint; the rest is counted

std::string caveats(const Subject& subject, const std::vector<std::string>& words) {
    std::string text;
    for (const auto& caveat : words)
        if (subject.texts.has("caveat." + caveat))
            text += "<p class=\"small\">" + escaped(subject.texts("caveat." + caveat)) + "</p>";
    return text;
}

/// Where a scan read it: page, place, how sure, which rule.
std::string placeOf(const Subject& subject, const FindingValue& value) {
    auto where = link(value.pageUrl, value.pageUrl);
    if (value.evidence.line > 0)
        where +=
            " · " + escaped(subject.texts("label.line", {{"line", std::to_string(value.evidence.line)}}));
    if (!value.evidence.element.empty())
        where += " · " + outside(value.evidence.element);
    const auto percent = std::to_string(static_cast<int>(value.confidence * 100 + 0.5));
    return where + " · " + escaped(subject.texts("label.confidence", {{"percent", percent}})) + " · " +
           escaped(subject.texts("label.rule", {{"rule", value.rule}}));
}

std::string claim(const Subject& subject, const Finding& finding, const FindingValue& value) {
    const auto label = valueLabel(finding, value, subject.texts);
    std::string head = label.empty() ? "" : "<strong>" + outside(label) + "</strong>";
    if (!value.value.empty() && value.value != label && finding.touchpoint != "contact-distance")
        head += (head.empty() ? "" : " ") + outside(value.value);
    const auto quote =
        value.evidence.snippet.empty()
            ? ""
            : "<blockquote dir=\"auto\">" + marked(value.evidence.snippet, value.value) + "</blockquote>";
    const auto place = finding.source == FindingSource::Scan
                           ? "<p class=\"small\">" + placeOf(subject, value) + "</p>"
                           : std::string();
    return "<div class=\"claim\">" + head + quote + place + caveats(subject, value.caveats) + "</div>";
}

/// What one source says of a touchpoint; what a person answered stands below in full.
std::string proof(const Subject& subject, const Finding& finding, bool answersFollow) {
    std::string text;
    if (finding.source == FindingSource::Walk)
        text =
            "<p>" +
            escaped(subject.words.say(
                "sure.said", {{"source", subject.words.say("sure.shopper")},
                              {"words", subject.texts("cell." + std::string(toWord(finding.presence)))}})) +
            "</p>";
    else if (finding.presence != Presence::Present)
        text = "<p>" + escaped(cellSentence(finding, subject.texts)) + "</p>";
    if (finding.source == FindingSource::Walk && answersFollow)
        return text + caveats(subject, finding.caveats);
    for (std::size_t index = 0; index < std::min(finding.values.size(), shownClaims); ++index)
        text += claim(subject, finding, finding.values[index]);
    if (finding.values.size() > shownClaims)
        text += "<p class=\"small\">" +
                escaped(subject.texts.counted("count.more",
                                              static_cast<int>(finding.values.size() - shownClaims))) +
                "</p>";
    return text + caveats(subject, finding.caveats);
}

/// How shoppers felt about what they ticked off a list, and what they noted there.
std::string ticked(const Subject& subject, std::size_t company, const std::string& touchpoint) {
    std::string text;
    const auto& walks = subject.open.round.walks;
    if (company >= walks.size())
        return text;
    for (const auto& list : walks[company].ticks)
        for (const auto& line : list.steps)
            for (const auto& [question, answer] : line.asked) {
                if (line.touchpoint != touchpoint || !answer)
                    continue;
                if (!answer->value.reaction.empty())
                    text +=
                        "<p>" +
                        escaped(subject.words.say(
                            "sure.said", {{"source", subject.words.say("sure.shopper")},
                                          {"words", subject.texts("walk.word." + answer->value.reaction)}})) +
                        "</p>";
                for (const auto& item : list.walk.evidence)
                    if (item.kind == "note" && !item.discarded && item.repeat == line.repeat &&
                        item.question == line.id + "." + question.id)
                        text += "<blockquote dir=\"auto\">" + outside(item.caption) + "</blockquote>";
            }
    return text;
}

/// The finding that counts, then what the other source or earlier walks said, then what was answered.
std::string proofsOf(const Subject& subject, const ComparisonRow& row, std::size_t company) {
    const auto& cell = row.cells[company];
    const auto answered = answers(subject, row.touchpoint, company);
    auto text = proof(subject, cell.finding, !answered.empty());
    for (const auto& other : cell.others)
        text += "<div class=\"other\">" + proof(subject, other, !answered.empty()) + "</div>";
    return text + (answered.empty() ? "" : "<div class=\"other\">" + answered + "</div>");
}

std::string vendors(const Subject& subject, const CompanyScan& scan) {
    std::string names;
    for (const auto& vendor : scan.vendors)
        names += (names.empty() ? "" : ", ") + outside(vendor.vendor) + " (" + outside(vendor.value) + ")";
    return names.empty()
               ? ""
               : "<p class=\"small\">" + escaped(subject.texts("head.vendors")) + ": " + names + "</p>\n";
}

} // namespace

std::string evidence(const Subject& subject) {
    std::string proofs;
    for (const auto& row : subject.comparison().rows) {
        std::string claims;
        for (std::size_t index = 0; index < row.cells.size(); ++index)
            claims += "<dt>" + outside(subject.companies()[index].company.name) + "</dt><dd>" +
                      proofsOf(subject, row, index) + ticked(subject, index, row.touchpoint) + "</dd>\n";
        proofs += "<section class=\"proof\" id=\"e-" + escaped(row.touchpoint) + "\"><h3>" +
                  escaped(rowName(row, subject.touchpoints, subject.texts)) + "</h3>\n<dl>\n" + claims +
                  "</dl>\n<p class=\"small back\"><a href=\"#matrix\">" +
                  escaped(subject.texts("label.back")) + "</a></p></section>\n";
    }
    return subject.heading("head.evidence") + proofs;
}

std::string pages(const Subject& subject) {
    std::string text = subject.heading("head.pages");
    for (const auto& scan : subject.companies()) {
        std::string rows;
        for (const auto& page : scan.pages) {
            const bool read = page.state == PageState::Read;
            rows +=
                "<tr><td>" + link(page.url, page.url) +
                (page.title.empty() ? "" : "<br><span class=\"small\">" + outside(page.title) + "</span>") +
                "</td><td>" +
                shape(read ? Presence::Present : Presence::Unknown,
                      subject.texts(read ? "label.read" : "cell.unknown")) +
                " " + escaped(read ? subject.texts("label.read") : unreadWords(page, subject.texts)) +
                "</td></tr>\n";
        }
        text += "<h3>" + outside(scan.company.name) + "</h3>\n<table>\n<thead><tr><th scope=\"col\">" +
                escaped(subject.texts("head.page")) + "</th><th scope=\"col\">" +
                escaped(subject.texts("head.state")) + "</th></tr></thead>\n<tbody>\n" + rows +
                "</tbody>\n</table>\n" + vendors(subject, scan) + "<br>\n";
    }
    return text;
}

std::string method(const Subject& subject) {
    std::size_t pageCount = 0;
    for (const auto& scan : subject.companies())
        pageCount += scan.pages.size();
    const auto& rows = subject.comparison().rows;
    const auto signalRows = static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.signal; }));
    std::string rules;
    if (!subject.companies().empty())
        rules = subject.companies().front().catalogueVersion;
    std::string computed;
    for (const auto& [title, text] : subject.parts.explanations)
        computed += "<dt>" + escaped(title) + "</dt><dd>" + escaped(text) + "</dd>\n";
    if (!computed.empty())
        computed = "<section class=\"proof\"><h3>" + escaped(subject.texts("head.computed")) +
                   "</h3>\n<dl>\n" + computed + "</dl></section>\n";
    const auto paragraph = [&](std::string_view key, const Texts::Arguments& arguments = {}) {
        return "<p>" + escaped(subject.texts(key, arguments)) + "</p>\n";
    };
    return subject.heading("head.method") + paragraph("method.read") + paragraph("method.presence") +
           computed + "<footer class=\"small\">" +
           paragraph("method.counts", {{"companies", std::to_string(subject.companies().size())},
                                       {"pages", std::to_string(pageCount)},
                                       {"rows", std::to_string(rows.size() - signalRows)},
                                       {"signals", std::to_string(signalRows)}}) +
           paragraph(
               "label.made",
               {{"date", subject.date()}, {"version", std::string(subject.version)}, {"rules", rules}}) +
           "</footer>\n";
}

} // namespace shopwalker::html
