// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/lenient_json.h"
#include "core/parse/structured/structured_data.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonObject>
#include <map>
#include <set>

using namespace shopwalker;
using namespace std::string_literals;

namespace {

using Words = std::set<std::string>;

struct Structured {
    StructuredItems items;
    StructuredData facts;

    explicit Structured(std::string html) {
        const Response response{
            .requestedUrl = "https://example.org/", .status = 200, .body = std::move(html)};
        const auto page = Page::parse(response);
        items = structuredItemsOf(*page.value());
        facts = contactFactsOf(*page.value(), items);
    }
    Words types() const {
        Words types;
        for (const auto& item : items.items)
            types.insert(item.types.begin(), item.types.end());
        return types;
    }
    Words values(std::string_view name) const {
        Words values;
        for (const auto& field : items.fields)
            if (field.name == name)
                values.insert(field.value);
        return values;
    }
};

std::string ld(std::string_view json) {
    return "<script type='application/ld+json'>" + std::string(json) + "</script>";
}

Words wordsOf(const QJsonValue& list) {
    Words words;
    for (const auto& word : list.toArray())
        words.insert(word.toString().toStdString());
    return words;
}

} // namespace

class StructuredDataTest : public QObject {
    Q_OBJECT
private slots:
    void jsonAsPagesWriteItIsRead_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("plain") << QByteArray("{\"@type\":\"Store\",\"telephone\":\"1\"}");
        QTest::newRow("trailing commas") << QByteArray("[{\"@type\":\"Store\",\"telephone\":[\"1\",],},]");
        QTest::newRow("comments") << QByteArray(
            "<!-- {\"@type\":'Store', /* x */ telephone:\"1\" // y\n} -->");
        QTest::newRow("cdata") << QByteArray("//<![CDATA[\n{\"@type\":\"Store\",\"telephone\":\"1\"}\n//]]>");
        QTest::newRow("several values") << QByteArray("{\"@type\":\"Store\"};{\"telephone\":1}");
        QTest::newRow("the last of a key")
            << QByteArray("{\"@type\":\"Store\",\"telephone\":\"2\",\"telephone\":\"1\"}");
        QTest::newRow("prefixes") << QByteArray(
            "{\"@type\":\"schema:Store\",\"http://schema.org/telephone\":{\"@value\":\"1\"}}");
        QTest::newRow("graph") << QByteArray(
            "{\"@graph\":[{\"@type\":[\"Store\"],\"x\":{\"telephone\":\" 1 \"}}]}");
        QTest::newRow("missing comma") << QByteArray("{\"@type\":\"Store\"\n\"telephone\":\"1\"}");
    }
    void jsonAsPagesWriteItIsRead() {
        QFETCH(QByteArray, json);
        const Structured page(ld(json.toStdString()));
        QCOMPARE(page.types(), Words{"Store"});
        QCOMPARE(page.values("telephone"), Words{"1"});
    }

    void hopelessOrHostileJsonSaysNothing() {
        for (const auto& json : {"{bad"s, "{\"a\":"s, "{\"a\":\"open"s, std::string(100'000, '['), "}"s,
                                 "telephone 1"s, "{\"\\u"s, "\""s, ""s}) {
            QVERIFY(LenientJson(json).roots().empty());
            QVERIFY(Structured(ld(json) + ld("{\"@type\":\"Store\"}")).types() == Words{"Store"});
        }
        std::string objects;
        for (int level = 0; level < 100'000; ++level)
            objects += "{\"a\":";
        QVERIFY(LenientJson(objects).roots().empty());
    }

    void escapesAreDecodedAndHalvesReplaced() {
        const LenientJson json("[\"\\u0410\\ud83d\\ude00\\ud800x\\n\\/\"]");
        QCOMPARE(json[json[json.roots().front()].members.front().value].text, "А😀\xEF\xBF\xBDx /"s);
    }

    void microdataIsRead() {
        const Structured page(
            "<div itemscope itemtype='http://schema.org/Store' itemref=more>"
            "<a itemprop=telephone href='tel:+1'>call</a><link itemprop=sameAs href=//vk.com/x>"
            "<div itemprop=address itemscope itemtype='http://schema.org/PostalAddress'>"
            "<b itemprop=streetAddress>Main  st 1</b><b itemprop=addressLocality>Yerevan</b></div></div>"
            "<p id=more itemprop=email>a@b.am</p><i itemprop=telephone>stray</i>");
        QCOMPARE(page.types(), (Words{"Store", "PostalAddress"}));
        QCOMPARE(page.facts.telephone, std::vector<std::string>{"+1"});
        QCOMPARE(page.facts.email, std::vector<std::string>{"a@b.am"});
        QCOMPARE(page.facts.sameAs, std::vector<std::string>{"https://vk.com/x"});
        QCOMPARE(page.facts.address, std::vector<std::string>{"Main st 1, Yerevan"});
    }

    void hoursOfASpecificationAreOneFact() {
        const Structured page(ld("{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[\"Monday\",\"http:/"
                                 "/schema.org/Friday\"],\"opens\":\"09:00\",\"closes\":\"18:00\"}"));
        QCOMPARE(page.facts.openingHours, std::vector<std::string>{"Monday, Friday 09:00-18:00"});
    }

    void metaElementsCount() {
        QCOMPARE(Structured("<meta property='business:contact_data:phone_number' content='+374 1'>")
                     .facts.telephone,
                 std::vector<std::string>{"+374 1"});
    }

    void offsetsLeadToTheValue() {
        const auto html = "<p>x</p>" + ld("{\"telephone\":\"+7\"}");
        const Structured page(html);
        QCOMPARE(page.items.fields.front().offset, std::uint32_t(html.find("\"+7\"")));
    }
};

class StructuredDataVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void fieldsOfTheExamplesAreFound() {
        int expectedFields = 0, rightFields = 0, cases = 0, rightTypes = 0;
        for (const auto& value : test::vectorCases("schema_org")) {
            const auto one = value.toObject();
            auto html = one["html"].toString().toStdString();
            if (html.starts_with("RECIPE"))
                continue; // hopelessOrHostileJsonSaysNothing
            const Structured page(html);
            const auto expected = one["expected"].toObject();
            ++cases;
            const auto types = wordsOf(expected["types"]);
            rightTypes += page.types() == types ? 1 : 0;
            const auto fields = expected["fields"].toObject();
            for (auto field = fields.begin(); field != fields.end(); ++field) {
                ++expectedFields;
                const bool right = page.values(field.key().toStdString()) == wordsOf(field.value());
                rightFields += right ? 1 : 0;
                if (!right)
                    qInfo("%s %s: %s", qPrintable(one["id"].toString()), qPrintable(field.key()),
                          page.values(field.key().toStdString()).empty()
                              ? "-"
                              : page.values(field.key().toStdString()).begin()->c_str());
            }
            if (page.types() != types)
                qInfo("%s types", qPrintable(one["id"].toString()));
        }
        qInfo("types %d of %d, fields %d of %d", rightTypes, cases, rightFields, expectedFields);
        QVERIFY(rightFields * 100 >= 95 * expectedFields);
        QVERIFY(rightTypes * 100 >= 90 * cases);
    }
};

SHOPWALKER_TEST(StructuredDataTest)
SHOPWALKER_SHARED_TEST(StructuredDataVectorsTest)
#include "structured_data_test.moc"
