// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/labels.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class LabelsTest : public QObject {
    Q_OBJECT
private slots:
    void identifiersAreReadAsWords() {
        QCOMPARE(identifierWords("callbackModal"), std::string("callback modal"));
        QCOMPARE(identifierWords("#order_call-form"), std::string("order call form"));
        QCOMPARE(identifierWords("FAQPage"), std::string("faq page"));
        QCOMPARE(identifierWords("/zakazat-zvonok.html"), std::string("zakazat zvonok html"));
        QCOMPARE(identifierWords("/%D1%86%D0%B5%D0%BD%D1%8B/"), std::string("цены"));
        QCOMPARE(identifierWords("/100%/x%2"), std::string("100 x 2"));
    }

    void everyPlaceGivesItsLabel() {
        const Response response{.status = 200,
                                .body =
                                    "<title>Shop</title><h1>Welcome</h1><a href='/prices'>Our prices</a>"
                                    "<button id='callMe'>Call</button><p>one<br>two</p>"
                                    "<form><label>Name <input name=n></label><button>Send</button></form>"};
        const auto page = Page::parse(response);
        QVERIFY(page);
        const auto controls = controlsOf(*page.value());
        const auto forms = formsOf(*page.value(), controls);
        const auto labels = labelsOf(*page.value(), controls, forms);
        const auto has = [&](LabelPlace place, std::string_view text) {
            for (const auto& label : labels.labels)
                if (label.place == place && labels.text(label) == text)
                    return true;
            return false;
        };
        QVERIFY(has(LabelPlace::Title, "shop"));
        QVERIFY(has(LabelPlace::Heading, "welcome"));
        QVERIFY(has(LabelPlace::Link, "our prices"));
        QVERIFY(has(LabelPlace::Url, "prices"));
        QVERIFY(has(LabelPlace::Button, "call"));
        QVERIFY(has(LabelPlace::Name, "call me"));
        QVERIFY(has(LabelPlace::Text, "one"));
        QVERIFY(has(LabelPlace::Text, "two"));
        QVERIFY(has(LabelPlace::Field, "name"));
        QVERIFY(has(LabelPlace::Submit, "send"));
    }
};

SHOPWALKER_TEST(LabelsTest)
#include "labels_test.moc"
