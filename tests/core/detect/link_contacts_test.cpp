// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_hits.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

class LinkContactsTest : public QObject {
    Q_OBJECT
private slots:
    void networksOfAPage_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("messengers");
        QTest::addColumn<QString>("socials");
        const auto row = [](const char* name, const char* html, const char* messengers, const char* socials) {
            QTest::newRow(name) << html << messengers << socials;
        };
        row("a conversation and a profile",
            "<a href='https://wa.me/74951112233'>WA</a><a href='https://vk.com/bakery'>VK</a>", "whatsapp",
            "vk");
        row("share buttons lead nowhere",
            "<a href='https://t.me/share/url?url=x'>T</a><a href='whatsapp://send?text=x'>W</a>"
            "<a href='https://www.facebook.com/sharer/sharer.php?u=x'>F</a><a "
            "href='https://vk.com/share.php?url=x'>V</a>",
            "", "");
        row("bare hosts and templates",
            "<a href='https://max.ru/'>M</a><a href='https://www.instagram.com'>I</a><a "
            "href='https://t.me/USERNAME'>T</a>"
            "<a href='https://wa.me/PHONE_NUMBER'>W</a><a href='#'>WhatsApp</a>",
            "", "");
        row("the maker's profile",
            "<footer><p>Website by <a href='https://instagram.com/webstudio'>Studio</a></p></footer>", "",
            "");
        row("the maker beside the firm's own row",
            "<footer><a href='https://t.me/bakery'>T</a><a href='https://vk.com/bakery'>V</a><a "
            "href='https://wa.me/74951112233'>W</a>"
            "<p>Сделано в <a href='https://www.instagram.com/webstudio'>студии</a></p></footer>",
            "telegram whatsapp", "vk");
        row("the site builder's profile", "<a href='https://www.facebook.com/wix'>f</a>", "", "");
        row("a page plug-in",
            "<iframe "
            "src='https://www.facebook.com/plugins/"
            "page.php?href=https%3A%2F%2Fwww.facebook.com%2Fbakery&tabs=timeline'></iframe>",
            "", "facebook");
        row("a plug-in's attribute",
            "<div class='fb-page' data-href='https://www.facebook.com/bakery'></div>", "", "facebook");
        row("a button's deed",
            "<button onclick=\"window.open('https://wa.me/74951112233')\">WhatsApp</button>", "whatsapp", "");
        row("a script behind a button",
            "<button id=b>Write</button><script>b.onclick=()=>open('https://wa.me/' + phone + '?text=' + "
            "t)</script>",
            "whatsapp", "");
        row("a template string",
            "<script>location.href = `https://api.whatsapp.com/send?phone=${phone}&text=Hi`</script>",
            "whatsapp", "");
        row("a script that shares",
            "<script>open('https://wa.me/?text=' + encodeURIComponent(location.href))</script>", "", "");
        row("a script's escaped slashes",
            "<script>var s={\"url\":\"https:\\/\\/t.me\\/bakery_bot\"}</script>", "telegram", "");
        row("structured data is no link",
            "<script type='application/ld+json'>{\"sameAs\":\"https://t.me/bakery\"}</script>", "", "");
        row("a channel by its words", "<a href='https://t.me/bakery'>Подписывайтесь на канал</a>", "",
            "telegram_channel");
        row("a channel with examples of work", "<a href='https://t.me/bakery'>Примеры работ в Telegram</a>",
            "", "telegram_channel");
        row("a long name of X", "<a href='https://twitter.com/paganapasteleria'>t</a>", "", "twitter");
        row("an old page with its town",
            "<a href='https://facebook.com/pages/Gyumri-Armenia/Bakery-Sun/1168485'>f</a>", "", "facebook");
        row("a channel by its neighbours",
            "<ul><li><a href='https://vk.com/bakery'></a></li><li><a "
            "href='https://t.me/bakery'></a></li><li><a href='https://youtube.com/@bakery'></a></li></ul>",
            "", "vk telegram_channel youtube");
        row("a chat by its neighbours",
            "<ul><li><a href='viber://chat?number=%2B74951112233'></a></li><li><a "
            "href='https://t.me/bakery'></a></li></ul>",
            "viber telegram", "");
        row("a redirect of the own site", "<a href='/redirect?url=https%3A%2F%2Fwa.me%2F74951112233'>x</a>",
            "whatsapp", "");
        row("Zalo, MAX, Line and Messenger",
            "<a href='https://zalo.me/0913000111'>a</a><a href='https://max.ru/u/f9LHod'>b</a><a "
            "href='https://lin.ee/x1'>c</a><a href='https://m.me/bakery'>d</a>",
            "zalo max line messenger", "");
        row("comments and templates are not there",
            "<!-- <a href='https://wa.me/74951112233'>x</a> --><template><a "
            "href='https://vk.com/bakery'>x</a></template>",
            "", "");
    }
    void networksOfAPage() {
        QFETCH(QString, html);
        const auto report = reportOf(html.toStdString(), "https://bakery.example/");
        QTEST(networksOf(report, "messenger"), "messengers");
        QTEST(networksOf(report, "social"), "socials");
    }

    void mapsAndApps_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("found");
        QTest::newRow("frame")
            << "<iframe src='https://www.google.com/maps/embed?pb=!1m1!2d44.5!3d40.1'></iframe>"
            << "map";
        QTest::newRow("lazy frame")
            << "<iframe data-src='https://yandex.ru/map-widget/v1/?um=constructor%3Aabc'></iframe>"
            << "map";
        QTest::newRow("constructor")
            << "<script "
               "src='https://api-maps.yandex.ru/services/constructor/1.0/js/?um=constructor%3Aabc'></script>"
            << "map";
        QTest::newRow("link") << "<a href='https://maps.app.goo.gl/abc'>Way</a>"
                              << "map";
        QTest::newRow("drawn by a script") << "<div id='map'></div><script>ymaps.ready(init)</script>"
                                           << "map";
        QTest::newRow("library alone")
            << "<script src='https://maps.googleapis.com/maps/api/js?key=1'></script>"
            << "";
        QTest::newRow("bare map site") << "<a href='https://yandex.ru/maps/'>x</a>"
                                       << "";
        QTest::newRow("store") << "<a href='https://apps.apple.com/ru/app/x/id123'>x</a>"
                               << "app";
        QTest::newRow("package") << "<a href='/files/bakery.apk?v=2'>Android</a>"
                                 << "app";
        QTest::newRow("store itself") << "<a href='https://play.google.com/store/apps'>x</a>"
                                      << "";
    }
    void mapsAndApps() {
        QFETCH(QString, html);
        QStringList found;
        for (const auto& hit : reportOf(html.toStdString()).touchpoints)
            if ((hit.id == "map" || hit.id == "app") && !found.contains(QString::fromStdString(hit.id)))
                found.append(QString::fromStdString(hit.id));
        QTEST(found.join(' '), "found");
    }
};

SHOPWALKER_TEST(LinkContactsTest)
#include "link_contacts_test.moc"
