// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/sample_check.h"
#include "core/detect/vendor_detector.h"
#include "core/text/fold.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <set>

using namespace shopwalker;

class CatalogueSamplesTest : public QObject {
    Q_OBJECT
private slots:
    void everySampleShowsItsVendorAndNoNearMissDoes() {
        const auto loaded = loadRules(readCatalogue().value());
        int tried = 0;
        for (const auto& problem : checkSamples(*loaded.rules, &tried))
            QTest::qFail(describe(problem).c_str(), __FILE__, __LINE__);
        QVERIFY(tried >= 2 * static_cast<int>(loaded.rules->fingerprints.products().size()));
    }
};

/// Small pages with one vendor's widget each, and look-alikes.
class WidgetPagesTest : public QObject {
    Q_OBJECT
private slots:
    void everyWidgetIsNamedAndNoLookAlikeIs() {
        const auto loaded = loadRules(readCatalogue().value());
        std::map<std::string, std::set<std::string>> namesOf; // vendor → itself and its other names
        for (const auto& product : loaded.rules->fingerprints.products()) {
            namesOf[product.vendor].insert(comparable(product.vendor));
            for (const auto& alias : product.aliases)
                namesOf[product.vendor].insert(comparable(alias));
        }
        int wrong = 0;
        const auto cases = test::vectorCases("widget_pages");
        for (const auto& entry : cases) {
            const auto object = entry.toObject();
            const Response response{.status = 200, .body = textOf(object["html"])};
            const auto page = Page::parse(response);
            const auto found = findVendors(*page.value(), *loaded.rules).vendors;
            std::string heard;
            for (const auto& vendor : found)
                heard += " " + vendor.name + ";";
            const auto expected = object["expected"].toArray();
            bool right = expected.isEmpty() == found.empty();
            for (const auto& name : expected)
                right = right && std::any_of(found.begin(), found.end(), [&](const auto& vendor) {
                            return namesOf[vendor.name].count(comparable(textOf(name))) > 0;
                        });
            if (!right)
                qWarning("%d %s: %s instead of %s", ++wrong, qPrintable(object["id"].toString()),
                         heard.c_str(), qPrintable(object["vendor"].toString()));
        }
        QCOMPARE(wrong, 0);
    }

private:
    static std::string comparable(const std::string& name) {
        std::string letters;
        for (const char c : asciiLower(name.substr(0, name.find(" ("))))
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                letters += c;
        return letters;
    }
};

SHOPWALKER_TEST(CatalogueSamplesTest)
SHOPWALKER_SHARED_TEST(WidgetPagesTest)
#include "catalogue_samples_test.moc"
