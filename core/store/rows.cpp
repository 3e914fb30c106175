// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/rows.h"

#include "core/store/query.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace shopwalker::rows {

namespace {

QJsonArray arrayOf(const std::string& json) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
}

std::string textOfArray(const QJsonArray& array) {
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

template<class T>
std::string listText(const std::vector<T>& items) {
    QJsonArray array;
    for (const auto& item : items)
        array.append(toJson(item));
    return textOfArray(array);
}

std::string headersText(const Response& response) {
    QJsonArray array;
    for (const auto& [name, value] : response.headers)
        array.append(QJsonArray{toQString(name), toQString(value)});
    return textOfArray(array);
}

} // namespace

std::string toText(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const auto& text : texts)
        array.append(toQString(text));
    return textOfArray(array);
}

std::vector<std::string> textsOf(const std::string& json) {
    std::vector<std::string> texts;
    for (const auto& text : arrayOf(json))
        texts.push_back(textOf(text));
    return texts;
}

Result<Done> insertPage(const QSqlDatabase& database, std::int64_t scan, const ReceivedPage& page) {
    const auto& response = page.response;
    const auto body =
        QByteArray::fromRawData(response.body.data(), static_cast<qsizetype>(response.body.size()));
    Query query(
        database,
        "INSERT INTO response (scan_id, site, depth, requested_url, final_url, status, headers, redirects, "
        "truncated, failure, failure_text, first_byte_ms, transfer_ms, fetched_at, body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(scan).bind(static_cast<std::int64_t>(page.site)).bind(page.depth);
    query.bind(response.requestedUrl).bind(response.finalUrl).bind(response.status);
    query.bind(headersText(response)).bind(toText(response.redirects)).bind(response.truncated);
    query.bind(response.failure).bind(response.failureText);
    query.bind(response.firstByteTime).bind(response.transferTime).bind(response.fetchedAt);
    return query.bindBytes(qCompress(body)).run();
}

Result<std::vector<ReceivedPage>> readPages(const QSqlDatabase& database, std::int64_t scan) {
    Query query(database,
                "SELECT site, depth, requested_url, final_url, status, headers, redirects, truncated, "
                "failure, failure_text, first_byte_ms, transfer_ms, fetched_at, body "
                "FROM response WHERE scan_id = ? ORDER BY id");
    if (auto done = query.bind(scan).run(); !done)
        return done.error();
    std::vector<ReceivedPage> pages;
    while (query.next()) {
        ReceivedPage page{.site = static_cast<std::size_t>(query.number(0)),
                          .depth = static_cast<int>(query.number(1))};
        auto& response = page.response;
        response.requestedUrl = query.text(2);
        response.finalUrl = query.text(3);
        response.status = static_cast<int>(query.number(4));
        for (const auto& header : arrayOf(query.text(5)))
            response.headers.emplace_back(textOf(header.toArray()[0]), textOf(header.toArray()[1]));
        response.redirects = textsOf(query.text(6));
        response.truncated = query.number(7) != 0;
        response.failure = query.text(8);
        response.failureText = query.text(9);
        response.firstByteTime = std::chrono::milliseconds(query.number(10));
        response.transferTime = std::chrono::milliseconds(query.number(11));
        response.fetchedAt = query.time(12);
        response.body = qUncompress(query.bytes(13)).toStdString();
        pages.push_back(std::move(page));
    }
    return pages;
}

Result<Done> updateScan(const QSqlDatabase& database, std::int64_t scan, const CompanyScan& result) {
    Query query(database,
                "UPDATE scan SET started_at = ?, finished_at = ?, catalogue_version = ?, pages = ?, "
                "vendors = ? WHERE id = ?");
    query.bind(result.startedAt).bind(result.finishedAt).bind(result.catalogueVersion);
    query.bind(listText(result.pages)).bind(listText(result.vendors));
    return query.bind(scan).run();
}

Result<Done> insertFinding(const QSqlDatabase& database, std::int64_t scan, const Finding& finding) {
    const auto content = toJson(finding);
    Query query(database, "INSERT INTO finding (scan_id, touchpoint, presence, source, content) "
                          "VALUES (?, ?, ?, ?, ?)");
    query.bind(scan).bind(finding.touchpoint).bind(toWord(finding.presence));
    return query.bind(textOf(content["source"])).bind(toLine(content)).run();
}

Result<Finding> findingOf(const QSqlDatabase& database, const std::string& content) {
    const auto object = parseObject(content, "finding");
    if (!object)
        return damagedRow(database, "a finding is damaged");
    return findingFromJson(object.value());
}

Result<CompanyScan> readScan(const QSqlDatabase& database, std::int64_t scan) {
    Query query(database, "SELECT c.name, c.own, iif(s.sites = '', c.sites, s.sites), s.started_at, "
                          "s.finished_at, s.catalogue_version, s.pages, "
                          "s.vendors FROM scan s JOIN company c ON c.id = s.company_id WHERE s.id = ?");
    if (auto done = query.bind(scan).run(); !done)
        return done.error();
    if (!query.next())
        return damagedRow(database, "a scan is missing");
    CompanyScan result{
        .company = {.name = query.text(0), .own = query.number(1) != 0, .sites = textsOf(query.text(2))}};
    result.startedAt = query.time(3);
    result.finishedAt = query.time(4);
    result.catalogueVersion = query.text(5);
    for (const auto& page : arrayOf(query.text(6)))
        result.pages.push_back(pageVisitFromJson(page.toObject()));
    for (const auto& vendor : arrayOf(query.text(7)))
        result.vendors.push_back(findingValueFromJson(vendor.toObject()));
    Query findings(database, "SELECT content FROM finding WHERE scan_id = ? ORDER BY id");
    if (auto done = findings.bind(scan).run(); !done)
        return done.error();
    while (findings.next()) {
        auto finding = findingOf(database, findings.text(0));
        if (!finding)
            return finding.error();
        result.findings.push_back(std::move(finding).value());
    }
    return result;
}

} // namespace shopwalker::rows
