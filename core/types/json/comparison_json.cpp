// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/comparison_json.h"

#include "core/types/json/json.h"
#include "core/types/json/score_json.h"
#include "core/types/words.h"

#include <QDateTime>
#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr auto findingSchema = "shopwalker.finding/1";
constexpr auto comparisonSchema = "shopwalker.comparison/1";

constexpr Words<FindingSource, 2> findingSourceWords{{
    {FindingSource::Scan, "scan"},
    {FindingSource::Walk, "walk"},
}};

QJsonArray textsJson(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const auto& text : texts)
        array.append(toQString(text));
    return array;
}

std::vector<std::string> textsOf(const QJsonValue& value) {
    std::vector<std::string> texts;
    for (const auto& text : value.toArray())
        texts.push_back(textOf(text));
    return texts;
}

template<class T>
QJsonArray listJson(const std::vector<T>& items) {
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject companyJson(const CompanyScan& scan) {
    return {{"name", toQString(scan.company.name)},
            {"own", scan.company.own},
            {"sites", textsJson(scan.company.sites)},
            {"startedAt", toQString(toIsoTime(scan.startedAt))},
            {"finishedAt", toQString(toIsoTime(scan.finishedAt))},
            {"catalogueVersion", textOrNull(scan.catalogueVersion)},
            {"pages", listJson(scan.pages)},
            {"vendors", listJson(scan.vendors)},
            {"problems", problemsJson(scan)}};
}

CompanyScan companyOf(const QJsonObject& object) {
    CompanyScan scan;
    scan.company = {
        .name = textOf(object["name"]), .own = object["own"].toBool(), .sites = textsOf(object["sites"])};
    scan.startedAt = fromIsoTime(textOf(object["startedAt"]));
    scan.finishedAt = fromIsoTime(textOf(object["finishedAt"]));
    scan.catalogueVersion = textOf(object["catalogueVersion"]);
    for (const auto& page : object["pages"].toArray())
        scan.pages.push_back(pageVisitFromJson(page.toObject()));
    for (const auto& vendor : object["vendors"].toArray())
        scan.vendors.push_back(findingValueFromJson(vendor.toObject()));
    return scan;
}

QJsonObject cellJson(const ComparisonCell& cell) {
    auto object = toJson(cell.finding);
    object["others"] = listJson(cell.others);
    object["disagrees"] = cell.disagrees;
    object["gap"] = cell.gap;
    object["advantage"] = cell.advantage;
    object["toConfirm"] = cell.toConfirm;
    return object;
}

QJsonValue qualityJson(const std::optional<QualityGap>& quality) {
    if (!quality)
        return {};
    auto object = toJson(quality->difference);
    object["rival"] = static_cast<qint64>(quality->rival);
    object["points"] = quality->points;
    return object;
}

std::optional<QualityGap> qualityOf(const QJsonValue& value) {
    if (!value.isObject())
        return std::nullopt;
    const auto object = value.toObject();
    return QualityGap{.rival = static_cast<std::size_t>(object["rival"].toInteger()),
                      .points = object["points"].toDouble(),
                      .difference = differenceFromJson(object)};
}

QJsonObject rowJson(const ComparisonRow& row) {
    QJsonArray cells;
    for (const auto& cell : row.cells)
        cells.append(cellJson(cell));
    return {{"touchpoint", toQString(row.touchpoint)},
            {"title", textOrNull(row.title)},
            {"stage", textOrNull(row.stage)},
            {"channel", textOrNull(row.channel)},
            {"signal", row.signal},
            {"weight", row.weight},
            {"quality", qualityJson(row.quality)},
            {"cells", cells}};
}

/// The scan's word in a cell; null where only a person has looked.
const Finding* scanFinding(const ComparisonCell& cell) {
    if (cell.finding.source == FindingSource::Scan)
        return &cell.finding;
    for (const auto& other : cell.others)
        if (other.source == FindingSource::Scan)
            return &other;
    return nullptr;
}

ComparisonCell cellOf(const QJsonObject& object) {
    ComparisonCell cell{.finding = findingFromJson(object),
                        .others = {},
                        .disagrees = object["disagrees"].toBool(),
                        .gap = object["gap"].toBool(),
                        .advantage = object["advantage"].toBool(),
                        .toConfirm = object["toConfirm"].toBool()};
    for (const auto& other : object["others"].toArray())
        cell.others.push_back(findingFromJson(other.toObject()));
    return cell;
}

ComparisonRow rowOf(const QJsonObject& object) {
    ComparisonRow row{.touchpoint = textOf(object["touchpoint"]),
                      .title = textOf(object["title"]),
                      .stage = textOf(object["stage"]),
                      .channel = textOf(object["channel"]),
                      .signal = object["signal"].toBool(),
                      .weight = object["weight"].toDouble(),
                      .quality = qualityOf(object["quality"])};
    for (const auto& value : object["cells"].toArray())
        row.cells.push_back(cellOf(value.toObject()));
    return row;
}

} // namespace

std::string toIsoTime(std::chrono::sys_seconds time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'")
        .toStdString();
}

std::chrono::sys_seconds fromIsoTime(std::string_view text) {
    const auto time = QDateTime::fromString(toQString(text), Qt::ISODate);
    return std::chrono::sys_seconds(std::chrono::seconds(time.isValid() ? time.toSecsSinceEpoch() : 0));
}

QJsonObject toJson(const FindingValue& value) {
    return {{"value", textOrNull(value.value)},
            {"vendor", textOrNull(value.vendor)},
            {"network", textOrNull(value.network)},
            {"confidence", value.confidence},
            {"rule", textOrNull(value.rule)},
            {"page", textOrNull(value.pageUrl)},
            {"evidence", QJsonObject{{"line", value.evidence.line},
                                     {"column", value.evidence.column},
                                     {"element", toQString(value.evidence.element)},
                                     {"snippet", toQString(value.evidence.snippet)}}},
            {"caveats", textsJson(value.caveats)}};
}

FindingValue findingValueFromJson(const QJsonObject& object) {
    const auto evidence = object["evidence"].toObject();
    return {.value = textOf(object["value"]),
            .vendor = textOf(object["vendor"]),
            .network = textOf(object["network"]),
            .confidence = object["confidence"].toDouble(),
            .rule = textOf(object["rule"]),
            .pageUrl = textOf(object["page"]),
            .evidence = {.line = evidence["line"].toInt(),
                         .column = evidence["column"].toInt(),
                         .element = textOf(evidence["element"]),
                         .snippet = textOf(evidence["snippet"])},
            .caveats = textsOf(object["caveats"])};
}

QJsonObject toJson(const Finding& finding) {
    return {{"touchpoint", toQString(finding.touchpoint)},
            {"presence", toQString(toWord(finding.presence))},
            {"source", toQString(findingSourceWords.word(finding.source))},
            {"reason", textOrNull(finding.reason)},
            {"values", listJson(finding.values)},
            {"caveats", textsJson(finding.caveats)},
            {"pagesRead", finding.pagesRead}};
}

Finding findingFromJson(const QJsonObject& object) {
    Finding finding{
        .touchpoint = textOf(object["touchpoint"]),
        .presence = presenceFromWord(textOf(object["presence"])).value_or(Presence::Unknown),
        .source = findingSourceWords.value(textOf(object["source"])).value_or(FindingSource::Scan),
        .reason = textOf(object["reason"]),
        .values = {},
        .caveats = textsOf(object["caveats"]),
        .pagesRead = object["pagesRead"].toInt(),
    };
    for (const auto& value : object["values"].toArray())
        finding.values.push_back(findingValueFromJson(value.toObject()));
    return finding;
}

QJsonObject toJson(const Finding& finding, const CompanyScan& scan) {
    auto object = toJson(finding);
    object["schema"] = findingSchema;
    object["company"] = toQString(scan.company.name);
    object["sites"] = textsJson(scan.company.sites);
    object["finishedAt"] = toQString(toIsoTime(scan.finishedAt));
    return object;
}

QJsonObject toJson(const PageVisit& visit) {
    return {{"url", toQString(visit.url)},
            {"title", textOrNull(visit.title)},
            {"state", toQString(toWord(visit.state))},
            {"stateReason", textOrNull(visit.stateReason)},
            {"stateText", textOrNull(visit.stateText)},
            {"bytes", static_cast<qint64>(visit.bytes)},
            {"firstByteMs", static_cast<qint64>(visit.firstByteTime.count())},
            {"transferMs", static_cast<qint64>(visit.transferTime.count())},
            {"fetchedAt", toQString(toIsoTime(visit.fetchedAt))},
            {"depth", visit.depth}};
}

QJsonArray problemsJson(const CompanyScan& scan) {
    QJsonArray problems;
    for (const auto& page : scan.unread())
        problems.append(toQString(page.url + ": " + page.stateText));
    return problems;
}

PageVisit pageVisitFromJson(const QJsonObject& object) {
    return {.url = textOf(object["url"]),
            .title = textOf(object["title"]),
            .state = pageStateFromWord(textOf(object["state"])).value_or(PageState::Unreadable),
            .stateReason = textOf(object["stateReason"]),
            .stateText = textOf(object["stateText"]),
            .bytes = static_cast<std::size_t>(object["bytes"].toInteger()),
            .firstByteTime = std::chrono::milliseconds(object["firstByteMs"].toInteger()),
            .transferTime = std::chrono::milliseconds(object["transferMs"].toInteger()),
            .fetchedAt = fromIsoTime(textOf(object["fetchedAt"])),
            .depth = object["depth"].toInt()};
}

QJsonObject toJson(const Comparison& comparison) {
    QJsonArray companies, rows;
    for (std::size_t index = 0; index < comparison.companies.size(); ++index) {
        auto company = companyJson(comparison.companies[index]);
        const auto& coverage = comparison.coverage[index];
        company["coverage"] =
            QJsonObject{{"known", coverage.known}, {"total", coverage.total}, {"present", coverage.present}};
        if (index < comparison.scores.size())
            company["score"] = toJson(comparison.scores[index]);
        companies.append(company);
    }
    for (const auto& row : comparison.rows)
        rows.append(rowJson(row));
    return {{"schema", comparisonSchema},
            {"name", toQString(comparison.name)},
            {"createdAt", toQString(toIsoTime(comparison.createdAt))},
            {"companies", companies},
            {"rows", rows}};
}

Result<Comparison> comparisonFromJson(const QJsonObject& object) {
    if (object["schema"].toString() != QLatin1String(comparisonSchema))
        return Error{"schema", "not a comparison of schema shopwalker.comparison/1", textOf(object["name"])};
    Comparison comparison{.name = textOf(object["name"]),
                          .companies = {},
                          .coverage = {},
                          .scores = {},
                          .rows = {},
                          .createdAt = fromIsoTime(textOf(object["createdAt"]))};
    for (const auto& value : object["companies"].toArray()) {
        const auto company = value.toObject();
        const auto coverage = company["coverage"].toObject();
        comparison.companies.push_back(companyOf(company));
        comparison.coverage.push_back({.known = coverage["known"].toInt(),
                                       .total = coverage["total"].toInt(),
                                       .present = coverage["present"].toInt()});
        if (company.contains(QLatin1String("score")))
            comparison.scores.push_back(companyScoreFromJson(company["score"].toObject()));
    }
    for (const auto& value : object["rows"].toArray())
        comparison.rows.push_back(rowOf(value.toObject()));
    // A scan's findings stand once in the JSON, in the rows.
    for (const auto& row : comparison.rows)
        for (std::size_t index = 0; index < row.cells.size() && index < comparison.companies.size(); ++index)
            if (const auto* finding = scanFinding(row.cells[index]))
                comparison.companies[index].findings.push_back(*finding);
    return comparison;
}

} // namespace shopwalker
