// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class JsonSchemaTest : public QObject {
    Q_OBJECT
private slots:
    void aViolationNamesFileAndKey() {
        const auto schema =
            JsonSchema::parse(R"({"type": "object", "additionalProperties": false, "properties":
            {"steps": {"type": "array", "items": {"type": "object", "required": ["id"],
             "properties": {"id": {"type": "string", "pattern": "^[a-z]+$"}}}}}})",
                              "schema.json");
        QVERIFY(schema.ok());
        const auto check = [&](const char* json) {
            return schema.value().check(parseObject(json, "x").value(), "a.json");
        };
        QVERIFY(check(R"({"steps": [{"id": "landing"}]})").empty());
        const auto wrong = check(R"({"steps": [{"id": "landing"}, {"id": "Bad"}]})");
        QVERIFY(!wrong.empty());
        QVERIFY(std::any_of(wrong.begin(), wrong.end(),
                            [](const Error& error) { return error.where == "a.json /steps/1/id"; }));
        QVERIFY(!check(R"({"unknown": 1})").empty());
    }

    void aVeryLongTextIsRefusedBeforeAnyPatternSeesIt() {
        const auto schema = JsonSchema::parse(R"({"properties": {"id": {"pattern": "^(a|b)+$"}}})", "s");
        const QJsonObject object{{"id", QString(1'000'000, 'a')}};
        QCOMPARE(schema.value().check(object, "x.json").size(), std::size_t(1));
    }

    void aBrokenSchemaIsAnError() {
        QVERIFY(!JsonSchema::parse("{", "s").ok());
        QVERIFY(!JsonSchema::parse(R"({"type": 5})", "s").ok());
    }
};

SHOPWALKER_TEST(JsonSchemaTest)
#include "json_schema_test.moc"
