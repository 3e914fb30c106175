// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page.h"
#include "core/types/limits.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace std::string_literals;

namespace {

struct Parsed {
    Response response;
    std::unique_ptr<Page> page;

    explicit Parsed(std::string html, std::string contentType = "text/html; charset=utf-8")
        : response{.requestedUrl = "https://example.am/dir/page.html", .status = 200} {
        response.headers = {{"content-type", std::move(contentType)}};
        response.body = std::move(html);
        auto result = Page::parse(response);
        page = std::move(result).value();
    }
    const Page* operator->() const { return page.get(); }

    NodeIndex first(std::string_view name) const {
        for (NodeIndex index = 0; index < page->nodes().size(); ++index)
            if (page->node(index).name == name)
                return index;
        qFatal("no such element");
    }
    std::vector<std::string> texts() const {
        std::vector<std::string> texts;
        for (const auto& block : page->blocks())
            texts.push_back((block.hidden ? "-" : "") + block.text);
        return texts;
    }
};

using Texts = std::vector<std::string>;

} // namespace

namespace QTest {
template<>
char* toString(const Texts& texts) {
    std::string all;
    for (const auto& text : texts)
        all += "[" + text + "]";
    return qstrdup(all.c_str());
}
} // namespace QTest

class PageTest : public QObject {
    Q_OBJECT
private slots:
    void blocksAreWhatAReaderSeesAsParagraphs() {
        QCOMPARE(Parsed("<p>Call <b>us</b>:\n +7&nbsp;495</p><div>Next<br> line<p>last").texts(),
                 (Texts{"Call us: +7 495", "Next\nline", "last"}));
        QCOMPARE(Parsed("<ul><li>a<li>b</ul><td>c").texts(), (Texts{"a", "b", "c"}));
        QCOMPARE(Parsed("a<!-- x -->b<span>c</span> <i> d</i>").texts(), (Texts{"abc d"}));
        QCOMPARE(Parsed("<a>Home</a><a>Prices</a>").texts(), (Texts{"Home Prices"}));
        QCOMPARE(Parsed("8<span>800</span>").texts(), (Texts{"8800"}));
    }

    void whatNobodyReadsIsInNoBlock() {
        QCOMPARE(
            Parsed("<title>t</title><noscript>n</noscript><select><option>o</select><textarea>x</textarea>"
                   "<template>y</template><script>z</script><style>s</style><!-- c -->shown")
                .texts(),
            (Texts{"shown"}));
    }

    void noscriptInTheHeadDoesNotBeginTheBody() {
        const Parsed page(
            "<head><noscript><div>Turn on scripts <img src=/p></div></noscript><link rel=x></head><p>a");
        QCOMPARE(page.texts(), (Texts{"a"}));
        QCOMPARE(page->node(page.first("noscript")).text,
                 std::string_view("<div>Turn on scripts <img src=/p></div>"));
        QCOMPARE(page->node(page->node(page.first("link")).parent).name, std::string_view("head"));
    }

    void hiddenTextIsMarkedAndKeptApart() {
        QCOMPARE(Parsed("<p>seen <span style='display: none'>not</span> again</p>").texts(),
                 (Texts{"seen", "-not", "again"}));
        QCOMPARE(Parsed("<div hidden><p>a</div>b").texts(), (Texts{"-a", "b"}));
    }

    void positionsCountCodePointsAndOneForEachLineBreak() {
        const Parsed page("<!DOCTYPE html>\r\n<p>жж\r<b>x</b>\n<i>y");
        const auto at = [&](const char* name) {
            const auto position = page->position(page->node(page.first(name)).offset);
            return std::pair(position.line, position.column);
        };
        QCOMPARE(at("p"), std::pair(2, 1));
        QCOMPARE(at("b"), std::pair(3, 1));
        QCOMPARE(at("i"), std::pair(4, 1));
        QCOMPARE(page->position(page->node(page.first("p") + 1).textOffset).column, 4);
    }

    void aTextsPositionIsExactBehindCharacterReferencesAndSpaces() {
        const Parsed page("<p>\n  A &amp;  B&nbsp;&laquo;C&#187;\t\n <b>&#x44;</b>E &notit; &copy2");
        const auto& block = page->blocks().front();
        QCOMPARE(block.text, "A & B «C» DE ¬it; ©2"s);
        const auto found = [&](std::string_view word) {
            return std::string(page->html().substr(page->offsetOf(block, block.text.find(word)), 3));
        };
        QCOMPARE(found("A"), "A &"s);
        QCOMPARE(found("&"), "&am"s);
        QCOMPARE(found("B"), "B&n"s);
        QCOMPARE(found("«"), "&la"s);
        QCOMPARE(found("C"), "C&#"s);
        QCOMPARE(found("»"), "&#1"s);
        QCOMPARE(found("D"), "&#x"s);
        QCOMPARE(found("E"), "E &"s);
        QCOMPARE(found("¬"), "&no"s);
        QCOMPARE(found("©"), "&co"s);
        QCOMPARE(page->offsetOf(block, 3), std::uint32_t(page->html().find("  B")));
        QCOMPARE(page->offsetOf(block, 5), std::uint32_t(page->html().find("&nbsp;")));
    }

    void everyByteOfABlockLeadsToItsSource() {
        const Parsed page("<p> один &amp; <!-- x --> two<br>three &lt;b&gt;</p>");
        for (const auto& block : page->blocks())
            for (const auto& run : block.runs)
                QVERIFY(page->offsetOf(block, run.begin) >= page->node(run.node).textOffset);
        const auto& block = page->blocks().front();
        QCOMPARE(page->offsetOf(block, block.text.find("two")), std::uint32_t(page->html().find("two")));
        QCOMPARE(page->offsetOf(block, block.text.find("three")), std::uint32_t(page->html().find("three")));
    }

    void longTextsLeadToTheirSourceToo() {
        std::string html = "<p>";
        for (int word = 0; word < 3000; ++word)
            html += " &laquo;w" + std::to_string(word) + "&raquo; \n";
        const Parsed page(html);
        const auto& block = page->blocks().front();
        for (int word = 0; word < 3000; word += 37) {
            const auto name = "w" + std::to_string(word);
            QCOMPARE(page->offsetOf(block, block.text.find("«" + name + "»") + 2),
                     std::uint32_t(html.find(";" + name + "&") + 1));
        }
    }

    void attributesAreDecodedTheFirstOfANameCounts() {
        const Parsed page("<A HREF='/a?x=1&amp;y=2&copy=3' href=b data-Я=\"&quot;\" checked>");
        const auto& link = page->node(page.first("a"));
        QCOMPARE(link.attributes.size(), std::size_t(3));
        QCOMPARE(link.attributes[0].name, std::string_view("href"));
        QCOMPARE(link.attributes[0].value, std::string_view("/a?x=1&y=2&copy=3"));
        QCOMPARE(link.attributes[1].value, std::string_view("\""));
        QCOMPARE(page->html().substr(link.attributes[2].offset, 7), std::string_view("checked"));
    }

    void scriptsAndStylesKeepTheirBodies() {
        const Parsed page(
            "<script type=module src=' /x.js '></script><script><!-- <script> </script> --> a<b&amp;</script>"
            "<style>p > b</style><svg><path d=M0><script>v</script></svg>tail");
        QCOMPARE(page->scripts().size(), std::size_t(3));
        QCOMPARE(page->scripts()[0].src, std::string_view("/x.js"));
        QCOMPARE(page->scripts()[0].type, std::string_view("module"));
        QCOMPARE(page->scripts()[1].body, std::string_view("<!-- <script> </script> --> a<b&amp;"));
        QCOMPARE(page->html().substr(page->scripts()[1].bodyOffset, 4), std::string_view("<!--"));
        QCOMPARE(page->scripts()[2].body, std::string_view("v"));
        QCOMPARE(page->node(page.first("style")).text, std::string_view("p > b"));
        QCOMPARE(page.texts(), (Texts{"tail"}));
    }

    void drawingsGoButTheirWordsAndLinksStay() {
        const Parsed page(
            "<a href=/tg><svg><g><path d=x /><title>Telegram</title><use href=#i></use></g></svg></a>");
        QCOMPARE(page->links().front().label, "Telegram"s);
        for (const auto& node : page->nodes())
            QVERIFY(node.name != "path" && node.name != "g");
        QCOMPARE(page->title(), ""s);
    }

    void linksAreJoinedWithTheBase() {
        const Parsed page(
            "<base href=/b/><base href=/c/><a href=' x y '>one</a><a href=tel:1 aria-label=two></a>"
            "<a href=//h/><img alt=three></a><area href=?q>");
        std::vector<std::string> urls, labels;
        for (const auto& link : page->links()) {
            urls.push_back(link.scheme + " " + link.url);
            labels.push_back(link.label);
        }
        QCOMPARE(urls, (Texts{"https https://example.am/b/x%20y", "tel tel:1", "https https://h/",
                              "https https://example.am/b/?q"}));
        QCOMPARE(labels, (Texts{"one", "two", "three", ""}));
    }

    void theLanguageIsThatOfHtmlElseOfTheMetaElements() {
        QCOMPARE(Parsed("<html lang=RU-ru>")->declaredLanguage(), "ru"s);
        QCOMPARE(Parsed("<!-- x --><p><html lang=hy>")->declaredLanguage(), "hy"s);
        QCOMPARE(Parsed("<meta property=og:locale content=mn_MN>")->declaredLanguage(), "mn"s);
        QCOMPARE(Parsed("<meta http-equiv=Content-Language content='ar, en'>")->declaredLanguage(), "ar"s);
        QCOMPARE(Parsed("<html lang=''>")->declaredLanguage(), ""s);
    }

    void thePageNamesItsCanonicalAddress() {
        const Parsed page("<link rel='CANONICAL x' href=/main>");
        QVERIFY(page->canonical().has_value());
        QCOMPARE(toString(*page->canonical()), "https://example.am/main"s);
        QVERIFY(!Parsed("<p>")->canonical().has_value());
    }

    void pagesInOtherEncodingsArePositionedInUtf8() {
        const Parsed page("<title>\xCF\xF0</title>\xE0<b>", "text/html; charset=windows-1251");
        QCOMPARE(page->title(), "Пр"s);
        QCOMPARE(page->encoding(), "windows-1251"s);
        QCOMPARE(page->position(page->node(page.first("b")).offset).column, 19);
    }

    void unfinishedMarkupIsReadAsBrowsersDo_data() {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("tag cut off") << QByteArray("a<b class=") << QByteArray("a");
        QTest::newRow("comment cut off") << QByteArray("a<!-- b") << QByteArray("a");
        QTest::newRow("empty comment") << QByteArray("a<!-->b<!--->c") << QByteArray("abc");
        QTest::newRow("no tags at all") << QByteArray("1 < 2 <> </> <3") << QByteArray("1 < 2 <> <3");
        QTest::newRow("processing instruction") << QByteArray("<?php x ?>a") << QByteArray("a");
        QTest::newRow("cdata outside svg") << QByteArray("a<![CDATA[b]]>c") << QByteArray("ac");
        QTest::newRow("cdata in svg")
            << QByteArray("<svg><text><![CDATA[<b>]]></text></svg>") << QByteArray("<b>");
        QTest::newRow("div ends svg") << QByteArray("<svg><div>a</svg>b") << QByteArray("ab");
        QTest::newRow("nul") << QByteArray("<p>a\0b", 6) << QByteArray("ab");
        QTest::newRow("less-than at the end") << QByteArray("a<") << QByteArray("a<");
    }
    void unfinishedMarkupIsReadAsBrowsersDo() {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, text);
        std::string all;
        for (const auto& words : Parsed(html.toStdString()).texts())
            all += (all.empty() ? "" : "|") + words;
        QCOMPARE(all, text.toStdString());
    }

    void nodesAreInOrderAndNestWell() {
        const Parsed page("<table><tr>x<td><b>1<p>2</b>3<form><div></form><select><option>a<option>b");
        const auto nodes = page->nodes();
        for (NodeIndex index = 1; index < nodes.size(); ++index) {
            QVERIFY(nodes[index].parent < index);
            QVERIFY(nodes[index].end > index && nodes[index].end <= nodes[nodes[index].parent].end);
        }
    }

    void bytesThatAreNoPageAreRefused() {
        for (const auto& [body, type] :
             {std::pair("%PDF-1.7"s, "text/html"s), std::pair("\x89PNG\r\n"s, ""s),
              std::pair("{}"s, "application/json"s), std::pair(std::string(99, '\1'), ""s)}) {
            Response response{.status = 200, .body = body};
            response.headers = {{"content-type", type}};
            const auto page = Page::parse(response);
            QVERIFY(!page.ok());
            QCOMPARE(page.error().code, "not-html"s);
        }
        QVERIFY(Page::parse(Response{.status = 200, .body = ""}).ok());
        QVERIFY(Page::parse(Response{.status = 200, .body = "<p>\1\2\3"}).ok());
    }

    void tooManyElementsAreRefusedNotGuessed() {
        std::string html;
        while (html.size() < 4 * limits::nodes)
            html += "<hr>";
        const auto page = Page::parse(Response{.status = 200, .body = html + "<hr><hr>"});
        QVERIFY(!page.ok());
        QCOMPARE(page.error().code, "too-large"s);
    }

    void deepNestingIsFlattenedWithoutLosingWordsOrLinks() {
        std::string html;
        for (int level = 0; level < 5000; ++level)
            html += "<div><a href=/" + std::to_string(level) + ">w</a>";
        const Parsed page(html);
        QCOMPARE(page->links().size(), std::size_t(5000));
        QCOMPARE(page->blocks().size(), std::size_t(5000));
    }
};

SHOPWALKER_TEST(PageTest)
#include "page_test.moc"
