// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QJsonDocument>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

const QString folder = "tests/data/detect/page-state";

} // namespace

/// Pairs of a page and what became of reading it.
class PageStateTest : public QObject {
    Q_OBJECT
private slots:
    void aPageThatIsNotWhatItSeemsSaysSo_data() {
        QTest::addColumn<QString>("file");
        const QDir pages(sourceFolder() + "/" + folder);
        const auto html = pages.entryList({"*.html"});
        QVERIFY(!html.isEmpty());
        QCOMPARE(pages.entryList(QDir::Files).size(), 2 * html.size());
        for (const auto& name : html)
            QTest::newRow(qPrintable(name)) << name;
    }
    void aPageThatIsNotWhatItSeemsSaysSo() {
        static const auto loaded = loadRules(readCatalogue().value());
        QFETCH(QString, file);
        const auto expected =
            QJsonDocument::fromJson(repositoryFile(folder + "/" + file.chopped(5) + ".expected.json"))
                .object();
        const Response response{.status = 200, .body = repositoryFile(folder + "/" + file).toStdString()};
        const auto report = readPage(response, *loaded.rules, file.toStdString()).report;
        QCOMPARE(std::string(toWord(report.state)), textOf(expected["state"]));
        QCOMPARE(report.stateReason, textOf(expected["stateReason"]));
    }
};

SHOPWALKER_TEST(PageStateTest)
#include "page_state_test.moc"
