// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/form_view.h"
#include "core/types/limits.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

/// A parsed page with its forms; keeps alive what the views point to.
struct Forms {
    Response response;
    std::unique_ptr<Page> page;
    std::vector<FormView> forms;

    explicit Forms(std::string html) {
        response = {.status = 200, .body = std::move(html)};
        response.requestedUrl = response.finalUrl = "https://example.am/a/b.html?x=1#top";
        page = std::move(Page::parse(response)).value();
        forms = formsOf(*page, controlsOf(*page));
    }
    const FieldView& field(std::size_t index) const { return forms.at(0).fields.at(index); }
};

} // namespace

class FormViewTest : public QObject {
    Q_OBJECT
private slots:
    void oneEntryPerFormInDocumentOrder() {
        const Forms page("<form id=a><input name=x></form><p><form id=b><input name=y></form>");
        QCOMPARE(page.forms.size(), std::size_t(2));
        QCOMPARE(page.forms[0].fields[0].name, std::string_view("x"));
        QCOMPARE(page.forms[1].fields[0].name, std::string_view("y"));
    }

    void formsWithoutEndAreCutNotEatenUp() {
        std::string html;
        for (std::size_t form = 0; form < 3 * limits::formsPerPage; ++form)
            html += "<form><input name=a></form>";
        QCOMPARE(Forms(std::move(html)).forms.size(), limits::formsPerPage);
    }

    void formsInTemplatesAndCommentsDoNotExist() {
        const Forms page("<template><form><input name=x></form></template><!-- <form><input></form> -->");
        QCOMPARE(page.forms.size(), std::size_t(0));
    }

    void actionIsAbsoluteAndMethodDefaultsToGet() {
        const Forms page("<form action='../send'><input name=x></form><form method=POST></form>");
        QCOMPARE(page.forms[0].action, std::string("https://example.am/send"));
        QCOMPARE(page.forms[0].method, std::string("get"));
        QCOMPARE(page.forms[1].action, std::string("https://example.am/a/b.html?x=1"));
        QCOMPARE(page.forms[1].method, std::string("post"));
    }

    void aFormTornApartByATableKeepsItsFields() {
        const Forms page("<table><form><tr><td>Name<td><input name=a></tr><tr><td><input type=submit></tr>"
                         "</form></table><input name=later>");
        QCOMPARE(page.forms.size(), std::size_t(1));
        QCOMPARE(page.forms[0].fields.size(), std::size_t(2));
        QCOMPARE(page.field(0).label, std::string("Name"));
    }

    void theFormAttributeJoinsAFieldFromElsewhere() {
        const Forms page("<input name=far form=f><form id=f><input name=near></form>");
        QCOMPARE(page.forms[0].fields.size(), std::size_t(2));
    }

    void labelsAreFound_data() {
        QTest::addColumn<QString>("html");
        QTest::newRow("for") << "<form><input id=i><label for=i>Phone</label></form>";
        QTest::newRow("wrapping") << "<form><label>Phone <input></label></form>";
        QTest::newRow("aria-label") << "<form><input aria-label=Phone></form>";
        QTest::newRow("aria-labelledby") << "<form><b id=b>Phone</b><i>x</i><input aria-labelledby=b></form>";
        QTest::newRow("placeholder") << "<form><input placeholder=Phone></form>";
        QTest::newRow("preceding text") << "<form>Phone<br><input></form>";
        QTest::newRow("table cell") << "<form><table><tr><td>Phone</td><td><input></table></form>";
    }
    void labelsAreFound() {
        QFETCH(QString, html);
        const Forms page(html.toStdString());
        QCOMPARE(page.field(0).label, std::string("Phone"));
    }

    void aPrecedingTextNamesOnlyTheFieldBehindIt() {
        const Forms page("<form>Phone <input name=a><input name=b></form>");
        QCOMPARE(page.field(1).label, std::string());
    }

    void aStarInTheLabelMeansRequired() {
        const Forms page(
            "<form><label>Phone* <input></label><input required><input aria-required=true><input></form>");
        QVERIFY(page.field(0).required && page.field(1).required && page.field(2).required);
        QVERIFY(!page.field(3).required);
    }

    void radioButtonsOfOneNameAreOneField() {
        const Forms page("<form><input type=radio name=r value=1> one <input type=radio name=r> two</form>");
        QCOMPARE(page.forms[0].fields.size(), std::size_t(1));
        QCOMPARE(page.field(0).options, (std::vector<std::string>{"one", "two"}));
    }

    void aFormWhoseFieldsAreAllHiddenIsNotVisible() {
        const Forms page("<form><input type=hidden name=a><div style='display: none'><input></div></form>");
        QCOMPARE(page.forms[0].visible, false);
    }

    void aFormInAClosedPopupCountsAsShown() {
        const Forms page("<div class=popup style='display:none'><form><input name=a></form></div>");
        QVERIFY(page.forms[0].visible);
        QVERIFY(page.forms[0].popup);
        QVERIFY(!page.field(0).hidden);
    }

    void fieldsMovedOutOfSightAreOutOfReach() {
        const Forms page("<form><div style='position:absolute; left:-9999px'><input></div><input></form>");
        QVERIFY(page.field(0).outOfReach);
        QVERIFY(!page.field(1).outOfReach);
    }

    void headingAndSubmitLabelAreFound() {
        const Forms page("<div class=box><h3>Ask us</h3><form><input><button>Send</button></form></div>"
                         "<h2>Something else</h2>");
        QCOMPARE(page.forms[0].heading, std::string("Ask us"));
        QCOMPARE(page.forms[0].submits, std::vector<std::string>{"Send"});
    }

    void aHeadingOfAnotherFormIsNotTaken() {
        const Forms page(
            "<section><h3>Ask us</h3><form><input name=a></form><form><input name=b></form></section>");
        QCOMPARE(page.forms[1].heading, std::string());
    }

    void formsBelowEachOtherHaveEachItsHeading() {
        const Forms page("<div><h2>Call me</h2><form><input name=a></form><h2>Ask us</h2><p>Soon.</p>"
                         "<form><input name=b></form></div>");
        QCOMPARE(page.forms[0].heading, std::string("Call me"));
        QCOMPARE(page.forms[1].heading, std::string("Ask us"));
    }

    void fieldsWithAButtonOutsideAnyFormAreAGroup() {
        const Forms page("<div id=lead><div><input name=phone></div><a class=btn>Call me</a></div>"
                         "<p><input name=lonely></p>");
        QCOMPARE(page.forms.size(), std::size_t(1));
        QVERIFY(page.forms[0].formless);
        QCOMPARE(page.forms[0].fields.size(), std::size_t(1));
        QCOMPARE(page.forms[0].submits, std::vector<std::string>{"Call me"});
    }
};

SHOPWALKER_TEST(FormViewTest)
#include "form_view_test.moc"
