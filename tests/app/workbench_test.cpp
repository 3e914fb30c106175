// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/wording.h"
#include "tests/app/clinics.h"
#include "tests/app/fakes.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QDesktopServices>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shopwalker;

/// In the place of the system's browser.
class OpenedUrls : public QObject {
    Q_OBJECT
public:
    QList<QUrl> urls;
    Q_INVOKABLE void open(const QUrl& url) { urls += url; }
};

class WorkbenchTest : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_workbench.reset(); }

    void aFinishedScanIsOpenInTheMatrix() {
        make(std::chrono::milliseconds(1));
        QAbstractItemModelTester tester(m_workbench->scan()->progress());
        m_workbench->startScan();
        QCOMPARE(m_workbench->scan()->state(), ScanController::Running);
        QTRY_COMPARE(m_workbench->scan()->state(), ScanController::Finished);
        QTRY_COMPARE(m_workbench->benchmark()->isOpen(), true);
        QCOMPARE(m_workbench->benchmark()->benchmark()->id, std::int64_t(1));
        QVERIFY(m_workbench->benchmark()->matrix()->rowCount() > 0);
        QCOMPARE(m_workbench->scan()->found(), 15);
    }

    void aCancelledScanKeepsWhatWasFound() {
        make(std::chrono::milliseconds(30));
        m_workbench->startScan();
        QTRY_VERIFY(m_workbench->scan()->pagesDone() > 1);
        m_workbench->scan()->cancel();
        QCOMPARE(m_workbench->scan()->state(), ScanController::Cancelling);
        QTRY_COMPARE(m_workbench->scan()->state(), ScanController::Cancelled);
        QTRY_COMPARE(m_workbench->benchmark()->isOpen(), true);
    }

    void closingDuringAScanWaitsForItsThread() {
        make(std::chrono::milliseconds(10));
        m_workbench->startScan();
        m_workbench.reset();
    }

    void theExampleNeedsNoNetwork() {
        make(std::chrono::milliseconds(1));
        QSignalSpy opened(m_workbench->benchmark(), &BenchmarkController::opened);
        m_workbench->benchmark()->openExample();
        QVERIFY(opened.wait());
        QCOMPARE(m_workbench->benchmark()->isExample(), true);
        QCOMPARE(m_workbench->benchmark()->matrix()->gaps(), 9);
        QCOMPARE(m_workbench->benchmark()->opening(), QString());
    }

    void aBenchmarkThatIsGoneIsSaid() {
        make(std::chrono::milliseconds(1));
        m_workbench->benchmark()->open("nowhere");
        QTRY_VERIFY(!m_workbench->benchmark()->problem().isEmpty());
        QCOMPARE(m_workbench->benchmark()->isOpen(), false);
    }

    void anEditIsSavedAndJudgedAnewBesideTheWindow() {
        auto& benchmark = openKept();
        QCOMPARE(benchmark.round(), 1);
        benchmark.matrix()->setOnly("gaps");
        const auto before = benchmark.benchmark();
        benchmark.edit([](Workbook& workbook) { workbook.top.push_back("phone"); });
        benchmark.edit([](Workbook& workbook) { workbook.top.push_back("chat"); });
        QTRY_COMPARE(benchmark.isLoading(), false);
        const std::vector<std::string> top{"phone", "chat"};
        QCOMPARE(benchmark.benchmark()->judgement.top, top);
        QCOMPARE(m_kept->list[0].workbook.top, top);
        QVERIFY(before->judgement.top.empty()); // whoever looks at the old one keeps it
        QCOMPARE(benchmark.matrix()->only(), "gaps");
        QVERIFY(benchmark.problem().isEmpty());
    }

    void anEditThatCannotBeSavedIsShownAndSavedWithTheNext() {
        auto& benchmark = openKept();
        m_kept->full = true;
        benchmark.edit([](Workbook& workbook) { workbook.top.push_back("phone"); });
        QTRY_VERIFY(benchmark.problem().contains("full"));
        QCOMPARE(benchmark.benchmark()->judgement.top, std::vector<std::string>{"phone"});
        benchmark.edit([](Workbook& workbook) { workbook.customers = "b2b"; });
        QTRY_COMPARE(benchmark.isLoading(), false);
        QCOMPARE(benchmark.benchmark()->workbook.top, std::vector<std::string>{"phone"});
        QVERIFY(m_kept->list[0].workbook == Workbook{});
        m_kept->full = false;
        benchmark.edit([](Workbook& workbook) { workbook.top.push_back("chat"); });
        QTRY_VERIFY(benchmark.problem().isEmpty());
        QVERIFY((m_kept->list[0].workbook == Workbook{.customers = "b2b", .top = {"phone", "chat"}}));
        QVERIFY(benchmark.benchmark()->workbook == m_kept->list[0].workbook);
    }

    void aWalkThatCannotBePlannedIsSaidThoughThePlanIsKept() {
        auto& benchmark = openKept();
        m_kept->unplanned = Error{"store-locked", "another program is writing", {}};
        benchmark.edit([](Workbook& workbook) { workbook.customers = "b2b"; });
        QTRY_VERIFY(benchmark.problem().contains("could not be planned"));
        QVERIFY(benchmark.problem().contains("another program is writing"));
        QCOMPARE(m_kept->list[0].workbook.customers, std::string("b2b"));
        m_kept->unplanned.reset();
        benchmark.edit([](Workbook& workbook) { workbook.top.push_back("chat"); });
        QTRY_VERIFY(benchmark.problem().isEmpty());
    }

    void aLocationIsJudgedByItselfUntilAnotherBenchmarkIsOpened() {
        auto& benchmark = openKept();
        QSignalSpy opened(&benchmark, &BenchmarkController::opened);
        benchmark.matrix()->setOnly("gaps");
        benchmark.matrix()->setLocation("airport");
        QTRY_COMPARE(benchmark.location(), "airport");
        QCOMPARE(opened.size(), 0); // the page stays, and its filters
        QCOMPARE(benchmark.matrix()->only(), "gaps");
        QVERIFY2(benchmark.locationNote().contains("airport") &&
                     benchmark.locationNote().contains("Clinic B"),
                 qPrintable(benchmark.locationNote()));
        benchmark.edit([](Workbook& workbook) { workbook.customers = "b2b"; });
        QTRY_COMPARE(benchmark.isLoading(), false);
        QCOMPARE(benchmark.location(), "airport");
        benchmark.openLocation({});
        QTRY_VERIFY(benchmark.location().isEmpty());
        QVERIFY(benchmark.locationNote().isEmpty());
        benchmark.openLocation("airport");
        QTRY_COMPARE(benchmark.location(), "airport");
        benchmark.open("1");
        QTRY_VERIFY(benchmark.location().isEmpty());
    }

    void aReportIsWrittenInAnyLanguageAndOpened() {
        auto& benchmark = openKept();
        const auto file = m_folder->filePath("report.html");
        benchmark.writeReport(QUrl::fromLocalFile(file), "hy");
        QVERIFY(benchmark.isWriting());
        QTRY_COMPARE(benchmark.report(), file);
        QVERIFY(!benchmark.isWriting());
        QCOMPARE(contentOf(file), "hy " + benchmark.name().toUtf8());
        QVERIFY(benchmark.problem().isEmpty());
        OpenedUrls opened;
        QDesktopServices::setUrlHandler("file", &opened, "open");
        benchmark.openReport();
        QDesktopServices::unsetUrlHandler("file");
        QCOMPARE(opened.urls, QList<QUrl>{QUrl::fromLocalFile(file)});
        benchmark.dismissReport();
        QVERIFY(benchmark.report().isEmpty());
    }

    void aReportThatCannotBeWrittenIsSaidInOneSentence() {
        auto& benchmark = openKept();
        const auto file = m_folder->filePath("no folder/report.html");
        benchmark.writeReport(QUrl::fromLocalFile(file), "en");
        QTRY_VERIFY(!benchmark.problem().isEmpty());
        QVERIFY2(benchmark.problem().startsWith("The report was not written: ") &&
                     benchmark.problem().contains(file),
                 qPrintable(benchmark.problem()));
        QVERIFY(benchmark.report().isEmpty());
        QVERIFY(!benchmark.isWriting());
    }

    void aReportHasWhatCouldNotBeSavedToo() {
        auto& benchmark = openKept();
        m_kept->full = true;
        benchmark.edit([](Workbook& workbook) { workbook.customers = "b2b"; });
        QTRY_VERIFY(benchmark.problem().contains("full"));
        const auto file = m_folder->filePath("report.html");
        benchmark.writeReport(QUrl::fromLocalFile(file), "en");
        QTRY_COMPARE(benchmark.report(), file);
        QVERIFY(contentOf(file).endsWith(" b2b"));
    }

    void anExampleIsCopiedInOnce() {
        make(std::chrono::milliseconds(1));
        auto& benchmark = *m_workbench->benchmark();
        QAbstractItemModelTester tester(benchmark.examples());
        QTRY_COMPARE(benchmark.examples()->count(), 2);
        const auto opened = [&](int row) {
            const auto index = benchmark.examples()->index(row);
            return benchmark.examples()->data(index, ExampleListModel::OpenedRole).toBool();
        };
        QVERIFY(!opened(1));
        QSignalSpy walksChanged(&benchmark, &BenchmarkController::walksChanged);
        benchmark.openExample("teddy-bears");
        QCOMPARE(benchmark.opening(), "teddy-bears");
        QTRY_VERIFY(opened(1));
        QVERIFY(!opened(0));
        QCOMPARE(walksChanged.count(), 1);
        QCOMPARE(m_kept->list.size(), 1u);
        QTRY_COMPARE(benchmark.benchmarks()->count(), 1);
        benchmark.openExample("teddy-bears");
        QTRY_COMPARE(benchmark.isLoading(), false);
        QCOMPARE(m_kept->list.size(), 1u);
        QVERIFY(benchmark.isExample());
        m_kept->keep(test::clinicComparison());
        benchmark.open("2");
        QTRY_VERIFY(!benchmark.isExample());
    }

    void aDeletedBenchmarkIsClosedAndComesBack() {
        make(std::chrono::milliseconds(1));
        auto& benchmark = *m_workbench->benchmark();
        benchmark.remove();                    // nothing is open: nothing happens
        QCOMPARE(benchmark.isLoading(), true); // the first list only
        QTRY_COMPARE(benchmark.isLoading(), false);
        benchmark.openExample();
        QTRY_COMPARE(benchmark.benchmarks()->count(), 1);
        QCOMPARE(benchmark.exampleWalks(), 4);
        benchmark.showEvidence("callback", 0);
        QSignalSpy walksChanged(&benchmark, &BenchmarkController::walksChanged);
        benchmark.remove();
        QTRY_VERIFY(!benchmark.isOpen());
        QCOMPARE(benchmark.removed(), "Two clinics");
        QVERIFY(!benchmark.evidence()->shown());
        QCOMPARE(benchmark.matrix()->rowCount(), 0);
        QCOMPARE(m_workbench->overview()->roundNote(), QString());
        QTRY_COMPARE(benchmark.benchmarks()->count(), 0);
        QCOMPARE(walksChanged.count(), 1);
        benchmark.undoRemove();
        QTRY_COMPARE(benchmark.benchmarks()->count(), 1);
        QCOMPARE(benchmark.removed(), QString());
        QCOMPARE(walksChanged.count(), 2);
    }

    void deletedBenchmarksAreListedAndComeBack() {
        make(std::chrono::milliseconds(1));
        auto& benchmark = *m_workbench->benchmark();
        QAbstractItemModelTester tester(benchmark.bin());
        for (int id = 1; id <= 2; ++id) {
            m_kept->keep(test::clinicComparison());
            benchmark.open(QString::number(id));
            QTRY_COMPARE(benchmark.isOpen(), true);
            benchmark.remove();
            QTRY_COMPARE(benchmark.bin()->count(), id);
        }
        QCOMPARE(benchmark.benchmarks()->count(), 0);
        QVERIFY(benchmark.bin()->row("1")["timeLeft"].toString().startsWith("30 day"));
        benchmark.restore("1"); // not the one that was just deleted
        QTRY_COMPARE(benchmark.bin()->count(), 1);
        QTRY_COMPARE(benchmark.benchmarks()->count(), 1);
        QVERIFY(!benchmark.removed().isEmpty());
        benchmark.restore("2");
        QVERIFY(benchmark.removed().isEmpty()); // nothing is left to undo
        QTRY_COMPARE(benchmark.bin()->count(), 0);
    }

    void anExampleThatIsNotThereIsSaid() {
        make(std::chrono::milliseconds(1));
        m_workbench->benchmark()->openExample("nowhere");
        QTRY_VERIFY(!m_workbench->benchmark()->problem().isEmpty());
        QCOMPARE(m_workbench->benchmark()->opening(), QString());
        QVERIFY(!m_workbench->benchmark()->isOpen());
    }

    void theExampleCanBeEditedLikeAnyOther() {
        make(std::chrono::milliseconds(1));
        auto& benchmark = *m_workbench->benchmark();
        benchmark.edit(
            [](Workbook& workbook) { workbook.customers = "b2b"; }); // nothing is open: nothing happens
        benchmark.openExample();
        QTRY_COMPARE(benchmark.isOpen(), true);
        benchmark.edit([](Workbook& workbook) { workbook.top = {"phone"}; });
        benchmark.edit([](Workbook& workbook) { workbook.customers = "b2b"; }); // does not wait for the first
        QTRY_COMPARE(benchmark.benchmark()->workbook.customers, "b2b");
        QCOMPARE(benchmark.benchmark()->workbook.top, std::vector<std::string>{"phone"});
        QVERIFY(benchmark.problem().isEmpty());
        QCOMPARE(m_kept->list.back().workbook.top, std::vector<std::string>{"phone"});
    }

    void aLanguageReachesTheModelsAtOnce() {
        make(std::chrono::milliseconds(1));
        m_workbench->benchmark()->openExample();
        QTRY_COMPARE(m_workbench->benchmark()->isOpen(), true);
        auto& matrix = *m_workbench->benchmark()->matrix();
        m_workbench->settings()->setLanguage("ru");
        QCOMPARE(matrix.data(matrix.index(0), MatrixModel::TitleRole).toString(), "Поиск");
        QCOMPARE(m_workbench->settings()->mirrored(), false);
        m_workbench->settings()->setLanguage("ar");
        QCOMPARE(matrix.data(matrix.index(0), MatrixModel::TitleRole).toString(), "البحث");
        QCOMPARE(m_workbench->settings()->mirrored(), true);
        m_workbench->settings()->setLanguage("en");
    }

    void examplesAreNamedInTheLanguageEvenWhereItChangesAtTheStart() {
        make(std::chrono::milliseconds(1));
        m_workbench->settings()->setLanguage("hy"); // before the first list is there
        auto& examples = *m_workbench->benchmark()->examples();
        QTRY_COMPARE(m_workbench->benchmark()->isLoading(), false);
        QCOMPARE(examples.data(examples.index(0), ExampleListModel::NameRole).toString(), "Two clinics (hy)");
        m_workbench->settings()->setLanguage("en");
        QTRY_COMPARE(examples.data(examples.index(0), ExampleListModel::NameRole).toString(), "Two clinics");
    }

    void pluralsFollowTheLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("en one") << "en" << 1 << "Not found on 1 page read, without running scripts";
        QTest::newRow("en many") << "en" << 12 << "Not found on 12 pages read, without running scripts";
        QTest::newRow("ru one") << "ru" << 21
                                << "Не найдено на 21 прочитанной странице, без запуска скриптов";
        QTest::newRow("ru many") << "ru" << 12
                                 << "Не найдено на 12 прочитанных страницах, без запуска скриптов";
        QTest::newRow("ar two") << "ar" << 2 << "غير موجود في صفحتين مقروءتين، دون تشغيل البرامج النصية";
        QTest::newRow("ar few") << "ar" << 4 << "غير موجود في ٤ صفحات مقروءة، دون تشغيل البرامج النصية";
    }
    void pluralsFollowTheLanguage() {
        QFETCH(QString, language);
        QFETCH(int, pages);
        make(std::chrono::milliseconds(1));
        m_workbench->settings()->setLanguage(language == "en" ? "ru"
                                                              : "en"); // a change, whatever came before
        m_workbench->settings()->setLanguage(language);
        QTEST(wording::headline({.presence = Presence::Absent, .pagesRead = pages}), "sentence");
        m_workbench->settings()->setLanguage("en");
    }

    void aWrongUserAgentAddressIsLeftOut() {
        make(std::chrono::milliseconds(1));
        m_workbench->settings()->setUserAgentUrl("about us");
        QVERIFY(!m_workbench->settings()->userAgentProblem().isEmpty());
        QCOMPARE(m_workbench->settings()->wishes().userAgentUrl, "");
        m_workbench->settings()->setUserAgentUrl("https://example.com/about");
        QCOMPARE(m_workbench->settings()->wishes().userAgentUrl, "https://example.com/about");
    }

private:
    static QByteArray contentOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void make(std::chrono::milliseconds pageTime) {
        m_kept = std::make_shared<test::KeptBenchmarks>();
        m_workbench = test::fakeWorkbench(m_kept, m_folder->path(), pageTime);
        m_workbench->companies()->use({{.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                       {.name = "Clinic A", .sites = {"clinic-a.example"}}});
    }

    BenchmarkController& openKept() {
        make(std::chrono::milliseconds(1));
        m_kept->keep(test::clinicComparison());
        m_workbench->benchmark()->open("1");
        const auto waited = QTest::qWaitFor([this] { return m_workbench->benchmark()->isOpen(); });
        if (!waited)
            qFatal("the benchmark does not open");
        return *m_workbench->benchmark();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<test::KeptBenchmarks> m_kept;
    std::unique_ptr<Workbench> m_workbench;
};

SHOPWALKER_TEST(WorkbenchTest)
#include "workbench_test.moc"
