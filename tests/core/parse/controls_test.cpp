// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/forms/controls.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class ControlsTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsClickedIsAControl_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("opens");
        QTest::newRow("button") << "<button>Go</button>"
                                << "Go"
                                << "";
        QTest::newRow("input") << "<input type=submit value=Go>"
                               << "Go"
                               << "";
        QTest::newRow("popup link") << "<a href='#callback'>Go</a>"
                                    << "Go"
                                    << "#callback";
        QTest::newRow("dressed link") << "<a class='btn btn-red' href='/order'>Go</a>"
                                      << "Go"
                                      << "";
        QTest::newRow("data attribute") << "<span data-target='.order'>Go</span>"
                                        << "Go"
                                        << ".order";
        QTest::newRow("script") << "<a href='javascript:show()'>Go</a>"
                                << "Go"
                                << "";
        QTest::newRow("role") << "<div role=button aria-label=Go></div>"
                              << "Go"
                              << "";
        QTest::newRow("image") << "<a onclick='x()'><img src=a.png alt=Go></a>"
                               << "Go"
                               << "";
    }
    void whatIsClickedIsAControl() {
        QFETCH(QString, html);
        const Response response{.status = 200, .body = html.toStdString()};
        const auto page = std::move(Page::parse(response)).value();
        const auto controls = controlsOf(*page);
        QCOMPARE(controls.size(), std::size_t(1));
        QTEST(QString::fromStdString(controls[0].label), "label");
        QTEST(QString::fromStdString(std::string(controls[0].opens)), "opens");
    }

    void ordinaryLinksAndLazyImagesAreNot() {
        const Response response{.status = 200,
                                .body = "<a href='/contacts'>Go</a><img data-src='a.png'><input type=text>"};
        const auto page = std::move(Page::parse(response)).value();
        QCOMPARE(controlsOf(*page).size(), std::size_t(0));
    }

    void onlyAButtonOfAFormSubmits() {
        const Response response{.status = 200,
                                .body = "<button>Menu</button><form><button>Send</button>"
                                        "<button type=button>Help</button></form>"};
        const auto page = std::move(Page::parse(response)).value();
        const auto controls = controlsOf(*page);
        QCOMPARE(controls.size(), std::size_t(3));
        QVERIFY(!controls[0].submits && controls[1].submits && !controls[2].submits);
    }
};

SHOPWALKER_TEST(ControlsTest)
#include "controls_test.moc"
