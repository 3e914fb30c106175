// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/mind_map_controller.h"
#include "app/controllers/pictures/race_controller.h"
#include "app/painting/picture_item.h"
#include "core/report/drawing/output.h"
#include "core/types/json/json.h"
#include "tests/app/sample_benchmark.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace shopwalker;

namespace {

/// A benchmark in memory that is judged anew after every edit, as far as chains and map go.
class Bench {
public:
    explicit Bench(const test::Samples& samples)
        : m_open(test::sampleBenchmark(samples)) {}

    std::function<void()> changed = [] {};

    WorkbookEdit edit() {
        return [this](const auto& change) {
            change(m_open.workbook);
            test::judgeChains(m_open);
            changed();
        };
    }
    const Workbook& workbook() const { return m_open.workbook; }
    std::shared_ptr<const OpenBenchmark> open() const {
        return std::make_shared<const OpenBenchmark>(m_open);
    }

private:
    OpenBenchmark m_open;
};

std::shared_ptr<const PictureKit> kitIn(const QString& language) {
    return PictureKit::load(readCatalogue().value(), language.toStdString());
}

QJsonObject dumpOf(const QAbstractItemModel& model, int row) {
    QJsonObject object;
    const auto roles = model.roleNames();
    for (auto role = roles.begin(); role != roles.end(); ++role)
        object[QString::fromLatin1(role.value())] =
            QJsonValue::fromVariant(model.index(row, 0).data(role.key()));
    return object;
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT
private slots:
    void chainsSayWhereTheyBreak() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        const QAbstractItemModelTester tester(chains.chains(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        chains.show(bench.open());
        QCOMPARE(chains.chains()->count(), 3);
        const auto own = dumpOf(*chains.chains(), 0);
        QCOMPARE(own["company"].toString(), "Clinic B");
        QCOMPARE(own["name"].toString(), "Laser hair removal, 3 May · outsider · Came through: Search");
        QCOMPARE(own["mark"].toInt(), int(marks::Broken));
        QCOMPARE(own["verdict"].toString(),
                 "Breaks at “Appointment by phone”: 2 touches behind it are never reached.");
        QCOMPARE(own["figures"].toString(),
                 "4 touches (5–36 are usual: below) · 2 employees · 50 % without an employee · 9.6 min");
        QCOMPARE(own["made"].toBool(), false);
        QCOMPARE(own["stations"].toArray().size(), 6);
        QCOMPARE(own["stations"].toArray()[3].toObject(), (QJsonObject{{"title", "Appointment by phone"},
                                                                       {"state", "negative, breaks here"},
                                                                       {"detail", "3.5 min · 1 employee"},
                                                                       {"mark", int(marks::Broken)},
                                                                       {"reached", true},
                                                                       {"weakest", false}}));
        QCOMPARE(own["stations"].toArray()[4].toObject()["state"].toString(), "not reached");
        QVERIFY(chains.finding().startsWith("Clinic B: Breaks at"));
    }

    void theLawsAreCheckedLive() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        chains.show(bench.open());
        QCOMPARE(chains.laws(),
                 (QStringList{"Product: is met at fewer than two touchpoints.",
                              "Laser hair removal, 3 May: Nothing follows the chain: choose the next one."}));
        QVERIFY(chains.howChains().contains("first negative one breaks the chain"));
    }

    void aLinkTellsWhatHappenedThere() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        chains.show(bench.open());
        chains.look("own", 3);
        QCOMPARE(chains.linkTitle(), "Appointment by phone");
        QCOMPARE(chains.linkPlace(), "Decision · Phone");
        QVERIFY(!chains.linkMade());
        QVERIFY(chains.linkSentences().contains("At first: positive. Judged anew: waited three times."));
        chains.look("own", 99);
        QCOMPARE(chains.link(), -1);
        QVERIFY(chains.linkSentences().isEmpty());
    }

    void aChainIsDrawnByHandOrderedAndTakenAway() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        bench.changed = [&] { chains.show(bench.open()); };
        chains.show(bench.open());
        QVERIFY(chains.addChain("  ", 0, "", "").isEmpty());
        QVERIFY(chains.addChain("x", 9, "", "").isEmpty());
        const auto id = chains.addChain("By recommendation", 1, "", "media");
        QCOMPARE(chains.chains()->count(), 4);
        QCOMPARE(bench.workbook().chains[0].company, std::string("Clinic A"));
        QCOMPARE(bench.workbook().chains[0].entrance, std::string("media"));
        chains.addLink(id, "", "A friend tells of it", "search", "media");
        chains.addLink(id, "", "Calls", "decision", "phone");
        chains.addLink(id, "", "  ", "decision", "phone");
        auto links = bench.workbook().chains[0].links;
        QCOMPARE(links.size(), std::size_t(2));
        QCOMPARE(links[1].people, 1); // a call takes one employee
        chains.look(id, 1);
        QVERIFY(chains.linkMade());
        chains.moveLink(-1);
        QCOMPARE(bench.workbook().chains[0].links[0].title, std::string("Calls"));
        QCOMPARE(chains.link(), 0); // goes with the link
        QCOMPARE(chains.linkTitle(), "Calls");
        chains.moveLink(-1); // already the first
        chains.changeLink("phone", "Calls twice", "decision", "staff", "negative", 3);
        QCOMPARE(bench.workbook().chains[0].links[0].reaction, std::string("negative"));
        QVERIFY(bench.workbook().chains[0].links[0].met);
        QCOMPARE(bench.workbook().chains[0].links[0].touchpoint, std::string("phone"));
        QCOMPARE(bench.workbook().chains[0].links[0].people, 3);
        QCOMPARE(chains.linkTouchpoint(), "phone");
        QCOMPARE(chains.linkTouchpointName(), "Phone number");
        QCOMPARE(chains.linkPeople(), 3);
        QCOMPARE(dumpOf(*chains.chains(), 3)["mark"].toInt(), int(marks::Broken));
        chains.removeLink();
        QCOMPARE(bench.workbook().chains[0].links.size(), std::size_t(1));
        QCOMPARE(chains.link(), -1);
        chains.setNext("own", id);
        chains.setStartsByItself("own", true);
        QCOMPARE(bench.workbook().continuations.at("own"), (Continuation{id.toStdString(), true}));
        QCOMPARE(chains.nextChoices("own").size(), 1); // the new one is of another company
        chains.removeChain(id);
        QVERIFY(bench.workbook().chains.empty() && bench.workbook().continuations.empty());
    }

    void aLinkIsFoundAmongTheTouchpointsOfTheCatalogue() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        chains.setCatalogue(
            std::make_shared<const TouchpointCatalogue>(TouchpointCatalogue::load(readCatalogue().value())));
        chains.show(bench.open());
        QVERIFY(chains.touchpointChoices("  ").isEmpty());
        const auto found = chains.touchpointChoices("phone num");
        QVERIFY(!found.isEmpty()); // what begins so stands first
        QCOMPARE(found[0].toMap()["id"].toString(), "phone");
        QCOMPARE(found[0].toMap()["channel"].toString(), "phone");
        QVERIFY(found[0].toMap()["detail"].toString().endsWith("Phone"));
        QCOMPARE(chains.touchpointChoices("e").size(), 8);      // what fits a phone
        QVERIFY(chains.touchpointChoices("favicon").isEmpty()); // a signal is no touch
        QCOMPARE(chains.usualPeople("phone", "website"), 0);
        QCOMPARE(chains.usualPeople("", "phone"), 1);
    }

    void onlyChainsOfTheSameCompanyFollow() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        chains.show(bench.open());
        const auto open = bench.open();
        const auto& all = open->judgement.chains;
        for (const auto& one : all)
            for (const auto& offered : chains.nextChoices(QString::fromStdString(one.chain.id)))
                for (const auto& other : all)
                    if (QString::fromStdString(other.chain.id) == offered.toMap()["id"].toString())
                        QCOMPARE(other.company, one.company);
    }

    void aTemplateGivesItsLinks() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        bench.changed = [&] { chains.show(bench.open()); };
        chains.setLibrary(loadChecklists().library);
        chains.setLanguage("ru");
        chains.show(bench.open());
        QVERIFY(chains.templates().size() >= 30);
        const auto id = chains.addChain("", 0, "chain/retail", "");
        QVERIFY2(!id.isEmpty(), "the template is there");
        const auto& chain = bench.workbook().chains.front();
        QCOMPARE(chain.origin, ChainOrigin::Template);
        QVERIFY(!chain.name.empty() && !chain.links.empty());
        QVERIFY(chains.addChain("", 1, "chain/retail", "") != id); // one for each company
    }

    void branchesGrowMoveAndFold() {
        Bench bench(test::samples());
        MindMapController map(kitIn, bench.edit());
        bench.changed = [&] { map.show(bench.open()); };
        map.show(bench.open());
        QCOMPARE(map.finding(), "Clinic B: 5 of 15 touchpoints found");
        map.add("nowhere"); // nothing is selected
        QVERIFY(bench.workbook().branches.empty());
        map.choose("touchpoint.phone");
        QVERIFY(!map.isMade());
        QCOMPARE(map.path(), "Clinic B › Employees");
        map.remove(); // what the benchmark gives stays
        map.add("Greeting");
        map.add("Melody");
        const auto first = QString::fromStdString(bench.workbook().branches[0].id);
        const auto second = QString::fromStdString(bench.workbook().branches[1].id);
        map.choose(second);
        map.move(-1);
        QCOMPARE(bench.workbook().branches[1].position, 0);
        QCOMPARE(bench.workbook().branches[0].position, 1);
        map.move(-1); // the first already
        map.choose(first);
        map.add("Names the clinic");
        const auto third = QString::fromStdString(bench.workbook().branches[2].id);
        map.rename("Says hello");
        QCOMPARE(bench.workbook().branches[0].title, std::string("Says hello"));
        QCOMPARE(map.below(), 1);
        map.hangElsewhere();
        map.choose(third); // below itself: is not hung there
        QCOMPARE(bench.workbook().branches[0].parent, std::string("touchpoint.phone"));
        map.choose(third);
        map.hangElsewhere();
        map.choose("object.product");
        QCOMPARE(bench.workbook().branches[2].parent, std::string("object.product"));
        QVERIFY(!map.isHanging());
        map.choose("touchpoint.phone");
        QVERIFY(map.isFoldable());
        map.toggle();
        QVERIFY(map.isFolded());
        const auto folded = (*map.source().draw)({});
        map.openAll();
        QVERIFY((*map.source().draw)({}).areas.size() > folded.areas.size());
        map.foldAll();
        QCOMPARE((*map.source().draw)({}).areas.size(), std::size_t(5));
        map.choose(first);
        map.remove();
        QCOMPARE(bench.workbook().branches.size(), std::size_t(2));
        QCOMPARE(map.selected(), "touchpoint.phone");
    }

    void aRaceIsATableToo() {
        Bench bench(test::samples());
        RaceController race(kitIn);
        race.show(bench.open());
        QCOMPARE(race.races().size(), 2);
        QCOMPARE(race.channels().size(), 2);
        const auto lane = race.races()[0].toMap()["lanes"].toList()[0].toMap();
        QCOMPARE(QJsonObject::fromVariantMap(lane), (QJsonObject{{"company", "Clinic B"},
                                                                 {"own", true},
                                                                 {"fastest", false},
                                                                 {"median", "23 h"},
                                                                 {"withinHours", "4 h"},
                                                                 {"times", 3},
                                                                 {"waiting", "2 replies are waited for"}}));
        race.setChannel("phone");
        QCOMPARE(race.races().size(), 1);
        QVERIFY(race.finding().contains("Rings before"));
        QVERIFY(race.howComputed().contains("median"));
        race.show(nullptr);
        QVERIFY(race.races().isEmpty() && race.finding().isEmpty());
    }

    void everyLanguageFillsTheScreens() {
        Bench bench(test::samples());
        for (const auto* language : {"ru", "ar", "hy", "mn"}) {
            ChainsController chains(kitIn, bench.edit());
            chains.setLanguage(language);
            chains.show(bench.open());
            QVERIFY(!chains.finding().contains("picture.") && !chains.howChains().isEmpty());
            QVERIFY(chains.stages()[0].toMap()["text"].toString() != "Need");
        }
    }

    void aPictureIsTappedZoomedAndSteppedThrough() {
        Bench bench(test::samples());
        ChainsController chains(kitIn, bench.edit());
        chains.show(bench.open());
        PictureItem item;
        item.setSize({900, 500});
        item.setSource(chains.source());
        QVERIFY(item.natural().width() >= 900 && item.areaCount() > 15);
        QSignalSpy taps(&item, &PictureItem::tapped);
        const int link = 4; // chain head, then its links
        item.setCurrent(link);
        QVERIFY(item.tap(item.areaRect(link).center()));
        QCOMPARE(taps.last(), (QVariantList{"own", 3}));
        const auto before = item.areaRect(link);
        item.zoomBy(2, before.center());
        QCOMPARE(item.zoom(), 2.0);
        QVERIFY(std::abs(item.areaRect(link).width() - 2 * before.width()) < 0.01);
        item.zoomBy(1000, {0, 0});
        QCOMPARE(item.zoom(), PictureItem::largest);
        item.reset();
        item.panBy(1e6, 1e6); // never away from the picture
        QVERIFY(item.areaRect(0).left() >= 0 && item.areaRect(0).top() >= 0);
        item.fit();
        QVERIFY(item.fits());
        item.setCurrent(1);
        QVERIFY(item.step(1, 0));
        QCOMPARE(item.current(), 2);
        QVERIFY(!item.tap({-100, -100}));
    }
};

QTEST_MAIN(PicturesTest) // letters need Gui
#include "pictures_test.moc"
