// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/html/report.h"

#include "core/report/html/sections.h"
#include "core/report/html/style_data.h"
#include "core/types/json/comparison_json.h"

#include <QCryptographicHash>

namespace shopwalker {

namespace html {

namespace {

std::string head(const Subject& subject) {
    const auto rules = std::string(style) + subject.parts.pictureStyle;
    const auto hash =
        QCryptographicHash::hash(QByteArray::fromStdString(rules), QCryptographicHash::Sha256).toBase64();
    return "<!DOCTYPE html>\n<html lang=\"" + escaped(subject.texts.language()) + "\" dir=\"" +
           (subject.texts.rightToLeft() ? "rtl" : "ltr") +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" "
           "content=\"default-src 'none'; style-src 'sha256-" +
           hash.toStdString() + (subject.parts.photos.empty() ? "'" : "'; img-src data:") +
           "; base-uri 'none'; form-action 'none'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
           "<meta name=\"referrer\" content=\"no-referrer\">\n<title>" +
           escaped(subject.comparison().name) + "</title>\n<style>" + rules + "</style>\n</head>\n<body>\n";
}

} // namespace

std::string Subject::heading(std::string_view key, const Texts::Arguments& arguments) const {
    return "<h2>" + escaped(texts(key, arguments)) + "</h2>\n";
}

std::string Subject::picture(std::string_view name) const {
    for (const auto& picture : parts.pictures)
        if (picture.name == name)
            return "<figure class=\"picture wide\">" + picture.wide +
                   "</figure>\n<figure class=\"picture narrow\">" + picture.narrow + "</figure>\n";
    return {};
}

std::string Subject::sentences(const std::vector<std::string>& list, std::size_t most) const {
    std::string items;
    for (std::size_t index = 0; index < std::min(most, list.size()); ++index)
        items += "<li>" + escaped(list[index]) + "</li>\n";
    if (list.size() > most)
        items +=
            "<li>" + escaped(texts.counted("count.more", static_cast<int>(list.size() - most))) + "</li>\n";
    return items.empty() ? "" : "<ul class=\"sentences\">\n" + items + "</ul>\n";
}

std::string Subject::date() const {
    return toIsoTime(comparison().createdAt).substr(0, 10);
}

Table::Table(const Subject& subject, std::vector<std::string> columns) {
    for (const auto& column : columns)
        m_heads.push_back(
            escaped(subject.texts(column.find('.') == std::string::npos ? "column." + column : column)));
}

void Table::add(const std::vector<std::string>& cells) {
    m_rows += "<tr>";
    for (std::size_t index = 0; index < cells.size(); ++index)
        m_rows += index == 0
                      ? "<th scope=\"row\">" + cells[index] + "</th>"
                      : "<td><span class=\"who\">" + m_heads[index] + "</span>" + cells[index] + "</td>";
    m_rows += "</tr>\n";
}

std::string Table::text() const {
    if (m_rows.empty())
        return {};
    std::string heads;
    for (const auto& head : m_heads)
        heads += "<th scope=\"col\">" + head + "</th>";
    return "<table class=\"figures\">\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + m_rows +
           "</tbody>\n</table>\n";
}

} // namespace html

std::string htmlReport(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                       const ReportParts& parts, std::string_view version, std::chrono::sys_days today) {
    using namespace html;
    const Subject subject{open, touchpoints, texts, parts, version, today};
    auto text = head(subject) + std::string(shapeDrawings()) + "<main>\n";
    for (const auto section :
         {cover,       summary,  scores, cautions, gapsAndAdvantages, matrix, chains,  race,  promises,
          standards,   topTen,   map,    plan,     beforeAfter,       guide,  watched, notes, reasons,
          signalTable, evidence, pages,  method})
        text += section(subject);
    return text + "</main>\n</body>\n</html>\n";
}

} // namespace shopwalker
