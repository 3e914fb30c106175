// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QJsonDocument>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const QString folder = "tests/data/detect/touchpoints";

const RuleSet& rules() {
    static const auto loaded = loadRules(readCatalogue().value());
    return *loaded.rules;
}

const JsonSchema& schema() {
    static const auto page =
        JsonSchema::parse(repositoryFile("core/catalogue/schemas/page.json").toStdString(), "page.json")
            .value();
    return page;
}

PageReport reportOf(const QString& file) {
    const Response response{.status = 200, .body = repositoryFile(folder + "/" + file).toStdString()};
    return readPage(response, rules(), file.toStdString()).report;
}

} // namespace

/// Pairs of a page and the touchpoints it shows, in many languages, and look-alikes that show none.
class TouchpointPagesTest : public QObject {
    Q_OBJECT
private slots:
    void everyPageHasItsPartner() {
        const QDir pages(sourceFolder() + "/" + folder);
        const auto html = pages.entryList({"*.html"});
        const auto expected = pages.entryList({"*.expected.json"});
        QVERIFY(!html.isEmpty());
        QCOMPARE(pages.entryList(QDir::Files).size(), html.size() + expected.size());
        for (const auto& name : html)
            QVERIFY2(expected.contains(name.chopped(5) + ".expected.json"), qPrintable(name));
        QCOMPARE(html.size(), expected.size());
    }

    void aPageShowsWhatItOffersAndNothingElse_data() {
        QTest::addColumn<QString>("file");
        for (const auto& name : QDir(sourceFolder() + "/" + folder).entryList({"*.html"}))
            QTest::newRow(qPrintable(name)) << name;
    }
    void aPageShowsWhatItOffersAndNothingElse() {
        QFETCH(QString, file);
        const auto report = reportOf(file);
        const auto problems = schema().check(toJson(report), file.toStdString());
        QVERIFY2(problems.empty(), problems.empty() ? "" : describe(problems[0]).c_str());
        const auto expected =
            QJsonDocument::fromJson(repositoryFile(folder + "/" + file.chopped(5) + ".expected.json"))
                .object();
        QStringList wanted;
        for (const auto& id : expected["present"].toArray())
            wanted += id.toString();
        QStringList shown;
        QStringList why;
        for (const auto& hit : report.touchpoints) {
            const auto* touchpoint = findTouchpoint(rules().touchpointRules.touchpoints, hit.id);
            QVERIFY2(touchpoint, hit.id.c_str());
            if (touchpoint->signal)
                continue;
            shown += QString::fromStdString(hit.id);
            why += QString::fromStdString(hit.id + " by " + hit.rule + ": " + hit.evidence.snippet);
            QVERIFY2(hit.evidence.line > 0 && !hit.evidence.snippet.empty(), hit.rule.c_str());
        }
        shown.removeDuplicates();
        shown.sort();
        wanted.sort();
        QVERIFY2(shown == wanted, qPrintable("shown " + shown.join(' ') + "\n" + why.join('\n')));
    }

    /// the contact, social and advertising systems that a scan must know.
    void everySystemOfTheRequirementsIsRecognised_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("html");
        const auto row = [](const char* id, const char* system, const char* html) {
            QTest::addRow("%s %s", id, system) << id << system << html;
        };
        row("social", "instagram", "<a href='https://www.instagram.com/clinic_north/'>i</a>");
        row("social", "facebook", "<a href='https://www.facebook.com/clinicnorth'>f</a>");
        row("messenger", "messenger", "<a href='https://m.me/clinicnorth'>m</a>");
        row("social", "youtube", "<a href='https://www.youtube.com/@clinicnorth'>y</a>");
        row("social", "vk", "<a href='https://vk.com/clinicnorth'>v</a>");
        row("messenger", "telegram", "<a href='https://t.me/clinicnorth_bot'>t</a>");
        row("messenger", "whatsapp", "<a href='https://wa.me/79057706180'>w</a>");
        row("messenger", "viber", "<a href='viber://chat?number=%2B79057706180'>b</a>");
        row("social", "linkedin", "<a href='https://www.linkedin.com/company/clinicnorth'>l</a>");
        row("social", "twitter", "<a href='https://x.com/clinicnorth'>x</a>");
        row("ads", "Yandex Advertising Network",
            "<script src='https://yandex.ru/ads/system/context.js' async></script>");
        row("analytics", "Yandex Metrika",
            "<script>k.src='https://mc.yandex.ru/metrika/tag.js';ym(12345678,'init',{});</script>");
        row("ads", "Google Ads",
            "<script async src='https://www.googletagmanager.com/gtag/js?id=AW-123456789'></script>");
        row("analytics", "Google Analytics",
            "<script async src='https://www.google-analytics.com/analytics.js'></script>");
        row("call-tracking", "UIS",
            "<script src='https://app.uiscom.ru/static/cs.min.js?k=ab' async></script>");
    }
    void everySystemOfTheRequirementsIsRecognised() {
        QFETCH(QString, id);
        QFETCH(QString, system);
        QFETCH(QString, html);
        const Response response{.status = 200, .body = html.toStdString()};
        const auto report = readPage(response, rules(), "page").report;
        QVERIFY(std::any_of(report.touchpoints.begin(), report.touchpoints.end(), [&](const auto& hit) {
            return hit.id == id.toStdString() &&
                   (hit.network == system.toStdString() || hit.vendor == system.toStdString());
        }));
    }
};

SHOPWALKER_TEST(TouchpointPagesTest)
#include "touchpoint_pages_test.moc"
