// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

std::string bodyOf(const QJsonObject& row) {
    if (row.contains("robots_b64"))
        return QByteArray::fromBase64(row["robots_b64"].toString().toLatin1()).toStdString();
    return row["robots"].toString().toStdString();
}

std::string textOf(const QJsonObject& row, const char* key) {
    return row[QLatin1String(key)].toString().toStdString();
}

} // namespace

class RobotsSharedTest : public QObject {
    Q_OBJECT
private slots:
    void agreesWithTheStandardAndItsParsers() {
        int right = 0;
        int total = 0;
        for (const auto& value : test::vectorCases("robots")) {
            const auto row = value.toObject();
            const auto level = row["level"].toString();
            if (level != "rfc9309" && level != "google-only" && level != "both-agree")
                continue;
            ++total;
            const auto verdict =
                judge(parseRobots(bodyOf(row)), textOf(row, "user_agent"), textOf(row, "url"));
            right += verdict.allowed == row["allowed"].toBool();
            if (verdict.allowed != row["allowed"].toBool())
                qInfo().noquote() << row["id"].toString() << level << row["user_agent"].toString()
                                  << row["url"].toString() << QString::fromStdString(bodyOf(row)) << "line"
                                  << verdict.line;
        }
        qInfo("robots.txt: %d of %d", right, total);
        QCOMPARE(right, total);
        QCOMPARE(total, 406);
    }

    void readsTheExtras() {
        for (const auto& value : test::vectorCases("robots_extra"))
            checkExtra(value.toObject());
    }

private:
    static void checkExtra(const QJsonObject& row) {
        const auto expected = row["expected"].toObject();
        const auto group = row["group"].toString();
        const auto id = row["id"].toString();
        if (group == "sitemaps") {
            QJsonArray sitemaps;
            for (const auto& url : parseRobots(bodyOf(row)).sitemaps)
                sitemaps.append(QString::fromStdString(url));
            QCOMPARE(sitemaps, expected["sitemaps"].toArray());
        } else if (group == "crawl-delay") {
            const auto delay = crawlDelay(parseRobots(bodyOf(row)), textOf(row, "user_agent"));
            QCOMPARE(delay ? QJsonValue(static_cast<double>(delay->count()) / 1000) : QJsonValue::Null,
                     expected["crawl_delay"]);
        } else if (group == "line-endings" || group == "byte-order-mark") {
            checkLines(readRobotsLines(bodyOf(row)), expected);
        } else if (group == "url-to-path") {
            QCOMPARE(QString::fromStdString(robotsPath(textOf(row, "url"))), expected["path"].toString());
        } else if (group == "pattern-escaping") {
            QCOMPARE(QString::fromStdString(robotsPattern(textOf(row, "pattern"))),
                     expected["escaped"].toString());
        } else if (group == "valid-product-token") {
            const auto token = textOf(row, "token");
            QCOMPARE(!token.empty() && productToken(token) == token, expected["valid"].toBool());
        } else {
            QFAIL(qPrintable("unknown group in " + id));
        }
    }

    static void checkLines(const std::vector<RobotsLine>& lines, const QJsonObject& expected) {
        const auto unknown = std::count_if(lines.begin(), lines.end(),
                                           [](const auto& line) { return line.key == RobotsKey::Unknown; });
        QCOMPARE(static_cast<int>(static_cast<long>(lines.size()) - unknown),
                 expected["valid_directives"].toInt());
        if (expected.contains("unknown_directives"))
            QCOMPARE(static_cast<int>(unknown), expected["unknown_directives"].toInt());
        if (expected.contains("last_line"))
            QCOMPARE(lines.back().number, expected["last_line"].toInt());
    }
};

SHOPWALKER_SHARED_TEST(RobotsSharedTest)
#include "robots_shared_test.moc"
