// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class PageReportJsonTest : public QObject {
    Q_OBJECT
private slots:
    void readingSurvivesTheWayThroughJson() {
        PageReading reading;
        reading.report.page = "a/б.html";
        reading.report.url = "https://example.am/";
        reading.report.language = "hy";
        reading.report.state = PageState::ScriptDrawn;
        reading.report.stateReason = "cookie-wall";
        reading.report.bytes = 51234;
        reading.report.touchpoints.push_back({.id = "callback",
                                              .source = HitSource::Button,
                                              .vendor = "V",
                                              .network = "n",
                                              .value = "+37410123456",
                                              .confidence = 0.97,
                                              .rule = "callback.phrase.hy",
                                              .evidence = {3, 7, "a.btn", "Պատվիրել զանգ"},
                                              .caveats = {"may-be-substituted"}});
        reading.report.vendors.push_back({"Jivo", "chat", "fingerprint.chat.jivo", {1, 1, "script", "code"}});
        reading.report.structured.telephone = {"+1"};
        reading.report.forms.push_back({.type = FormType::Callback,
                                        .line = 9,
                                        .action = "/x",
                                        .method = "post",
                                        .visible = false,
                                        .formless = true,
                                        .fields = {{"tel", FieldKind::Phone, true, "Телефон"}}});
        reading.links.push_back({"https://example.am/contacts", "Contacts", true});
        reading.canonical = "https://example.am/";
        reading.textHash = "abc";

        const auto line = toLine(toJson(reading));
        const auto object = parseObject(line, "line");
        QVERIFY(object.ok());
        const auto back = pageReadingFromJson(object.value());
        QVERIFY(back.ok());
        QCOMPARE(back.value() == reading, true);
    }

    void emptyTextsAreNull() {
        const auto object = toJson(PageReport{});
        QVERIFY(object["url"].isNull());
        QVERIFY(object["stateReason"].isNull());
    }

    void aForeignSchemaIsRefused() {
        QCOMPARE(pageReportFromJson({{"schema", "shopwalker.page/2"}}).ok(), false);
    }
};

SHOPWALKER_TEST(PageReportJsonTest)
#include "page_report_json_test.moc"
