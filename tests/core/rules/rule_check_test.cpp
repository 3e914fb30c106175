// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/rule_check.h"
#include "core/rules/rule_set.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <set>

using namespace shopwalker;

/// JSON with single quotes, readable in C++.
static std::string json(std::string text) {
    std::replace(text.begin(), text.end(), '\'', '"');
    return text;
}

class RuleCheckTest : public QObject {
    Q_OBJECT
private slots:
    void everyCatalogueFileKeepsToItsSchema() {
        const auto files = readCatalogue().value();
        QVERIFY(files.size() > 3);
        for (const auto& problem : checkFiles(files, files))
            QTest::qFail(describe(problem).c_str(), __FILE__, __LINE__);
    }

    void everyKindOfFileHasAClosedSchema_data() {
        QTest::addColumn<QString>("path");
        std::set<std::string> kinds; // a folder, or a file at the top
        const auto catalogue = readCatalogue().value();
        for (const auto& [path, text] : catalogue)
            if (!path.starts_with("schemas/") && kinds.insert(path.substr(0, path.find('/'))).second)
                QTest::newRow(path.c_str()) << QString::fromStdString(path);
        QVERIFY(kinds.size() >= 12);
    }
    void everyKindOfFileHasAClosedSchema() {
        QFETCH(QString, path);
        const auto catalogue = readCatalogue().value();
        auto text = catalogue.at(path.toStdString());
        text.insert(text.find('{') + 1, "\"nobodyKnowsThisKey\": 1,");
        QVERIFY(!checkFiles({{path.toStdString(), text}}, catalogue).empty());
    }

    void everyBadPlaceOfAFileIsReported() {
        const CatalogueFiles files{
            {"lexicon/xx.json", json("{'language': 'xx', 'name': '', 'meanings': {'a.b': {'phrases': []}}}")},
            {"currencies.json", json("{'before': ['$'], 'after': ['$', '$'], 'beside': []}")}};
        std::set<std::string> places;
        for (const auto& problem : checkFiles(files, readCatalogue().value()))
            places.insert(problem.where);
        QVERIFY(places.count("lexicon/xx.json /name"));
        QVERIFY(places.count("lexicon/xx.json /meanings/a.b/phrases"));
        QVERIFY(places.count("currencies.json /after"));
        QVERIFY(!places.count("lexicon/xx.json /meanings")); // only says again what stands below it
    }

    void problemsOfAFileAreFoundByItsName() {
        const CatalogueFiles own{{"lexicon/en.json", "{}"}};
        const std::vector<Error> problems{
            {"lexicon", "not a phrase", "lexicon/en.json: cart.section.phrases"},
            {"fingerprint", "no host", "fingerprints/chat/x.json: products"},
            {"schema", "unknown key", "lexicon/en.json /name"}};
        QCOMPARE(problemsOf(own, problems).size(), std::size_t(2));
        const auto all = describe(asOne(problems));
        for (const auto& problem : problems)
            QVERIFY(all.find(describe(problem)) != std::string::npos);
    }

    void theCatalogueLoadsWithoutProblems() {
        const auto loaded = loadRules(readCatalogue().value());
        for (const auto& problem : loaded.problems)
            QTest::qFail(describe(problem).c_str(), __FILE__, __LINE__);
        QVERIFY(!loaded.rules->fingerprints.products().empty());
    }

    void aVendorHasOneFile() {
        const auto loaded = loadRules(readCatalogue().value());
        std::map<std::string, std::string> fileOf;
        for (const auto& product : loaded.rules->fingerprints.products()) {
            const auto [entry, added] = fileOf.emplace(product.vendor, product.file);
            if (!product.generic)
                QVERIFY2(entry->second == product.file, (product.vendor + " has two files").c_str());
        }
    }

    void aProblemNamesFileAndKey_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<std::string>("text");
        QTest::addColumn<QString>("where");
        const QString path = "fingerprints/chat/x.json";
        const auto file = [](const std::string& product) {
            return json("{'name': 'Xy', 'website': 'https://x.example/', "
                        "'source': 'General knowledge of the vendor; not verified.', 'products': [") +
                   product + "]}";
        };
        QTest::newRow("unknown key")
            << path << file(json("{'lods': ['a.example'], 'samples': ['<p>'], 'nearMisses': ['<p>']}"))
            << path + " /products/0";
        QTest::newRow("not an address")
            << path << file(json("{'loads': ['no host'], 'samples': ['<p>'], 'nearMisses': ['<p>']}"))
            << path + " /products/0/loads/0";
        QTest::newRow("no near miss")
            << path << file(json("{'loads': ['a.example'], 'samples': ['<p>']}")) << path + " /products/0";
        QTest::newRow("not JSON") << path << std::string("{") << path;
        QTest::newRow("no such folder")
            << QString("other/x.json") << std::string("{}") << QString("other/x.json");
    }

    void aProblemNamesFileAndKey() {
        QFETCH(QString, path);
        QFETCH(std::string, text);
        QFETCH(QString, where);
        const CatalogueFiles files{{path.toStdString(), text}};
        const auto problems = checkFiles(files, readCatalogue().value());
        QVERIFY(!problems.empty());
        QCOMPARE(QString::fromStdString(problems[0].where), where);
    }

    void aBadFileCostsOnlyItself() {
        auto files = readCatalogue().value();
        const auto sound = loadRules(files).rules->fingerprints.products().size();
        files["fingerprints/chat/aaa.json"] = json("{");
        files["fingerprints/chat/aab.json"] =
            json("{'name': 'Aab', 'products': [{'loads': [{'text': 'a.example', 'unless': '('}]}, {'loads': "
                 "['b.example']}]}");
        files["fingerprints/nonsense/aac.json"] =
            json("{'name': 'Aac', 'products': [{'loads': ['c.example']}]}");
        const auto loaded = loadRules(files);
        QCOMPARE(loaded.rules->fingerprints.products().size(), sound + 1);
        std::set<std::string> named;
        for (const auto& problem : loaded.problems)
            named.insert(problem.where);
        QCOMPARE(named.size(), 3u);
    }

    void aUsersFolderIsAddedToTheCatalogue() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath("fingerprints/chat"));
        QFile file(folder.path() + "/fingerprints/chat/mine.json");
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        const auto own = readRuleFolder(folder.path().toStdString()).value();
        QCOMPARE(own.size(), 1u);
        QCOMPARE(own.count("fingerprints/chat/mine.json"), 1u);
        const auto relative = QDir::current().relativeFilePath(folder.path()).toStdString();
        QCOMPARE(readRuleFolder(relative).value(), own);
        QCOMPARE(readCatalogue(folder.path().toStdString()).value().size(),
                 readCatalogue().value().size() + 1);
        QVERIFY(!readRuleFolder("/no/such/folder").ok());
    }
};

SHOPWALKER_TEST(RuleCheckTest)
#include "rule_check_test.moc"
