// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/evidence_model.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;

class EvidenceModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English));
        m_open = test::scannedClinics();
    }

    void notFoundNamesThePagesReadAndNoScripts() {
        show("callback", 0);
        QCOMPARE(m_model.headline(), "Not found on 4 page(s) read, without running scripts");
        QCOMPARE(m_model.gap(), true);
        QCOMPARE(m_model.toConfirm(), true);
        QVERIFY(!m_model.explanation().isEmpty());
        QCOMPARE(m_model.rowCount(), 0);
    }

    void unknownSaysWhyAndWhatMayHideMore() {
        show("hours", 1);
        QCOMPARE(m_model.explanation(), "The pages draw themselves with scripts; look with a browser.");
        QCOMPARE(m_model.caveats().size(), 1);
    }

    void everyPlaceIsARowWithItsProof() {
        show("phone", 1);
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(value(0, EvidenceModel::ValueRole), "+37410555101");
        QCOMPARE(value(0, EvidenceModel::LineRole), 38);
        QCOMPARE(value(0, EvidenceModel::ConfidenceRole), "certain");
        QVERIFY(!value(0, EvidenceModel::TimeRole).toString().isEmpty());
    }

    void wordsFromOutsideCannotBecomeMarkup() {
        auto open = *test::scannedClinics();
        auto& finding = open.judgement.comparison.rows.front().cells.front().finding;
        finding.presence = Presence::Present;
        finding.values = {{.value = "<b>", .evidence = {1, 1, "p", "a <i>x</i> <b> & c"}}};
        m_open = std::make_shared<const OpenBenchmark>(std::move(open));
        show("chat", 0);
        QCOMPARE(value(0, EvidenceModel::BeforeRole), "a &lt;i&gt;x&lt;/i&gt; ");
        QCOMPARE(value(0, EvidenceModel::MarkedRole), "&lt;b&gt;");
        QCOMPARE(value(0, EvidenceModel::AfterRole), " &amp; c");
    }

    void bothSourcesStandSideBySideAndThePersonCounts() {
        m_open = std::make_shared<const OpenBenchmark>(test::walkedClinics());
        show("email", 0); // the scan found it, a person looked and did not
        QCOMPARE(m_model.disagrees(), true);
        QCOMPARE(m_model.mark(), marks::Absent);
        QCOMPARE(m_model.scanMark(), marks::Present);
        QCOMPARE(m_model.walkMark(), marks::Absent);
        QCOMPARE(m_model.headline(), "A person looked and did not find it");
        QCOMPARE(m_model.rowCount(), 1); // what the scan read is kept
    }

    void answersSayWhoWhatAndWhatItEarned() {
        m_open = std::make_shared<const OpenBenchmark>(test::walkedClinics());
        show("phone", 0);
        QAbstractItemModelTester tester(m_model.answers());
        const auto rows = m_model.answers()->rows();
        QCOMPARE(rows.size(), 8); // four walks, two questions each
        QCOMPARE(rows[0]["question"].toString(), "How often did it ring?");
        QCOMPARE(rows[0]["answer"].toString(), "7 rings");
        QCOMPARE(rows[0]["points"].toString(), "17");
        QVERIFY(rows[0]["walk"].toString().startsWith("The way to an appointment, Anna"));
        QCOMPARE(rows[1]["answer"].toString(), "Negative");
        QVERIFY(m_model.pointNotes().first().startsWith("4 walk(s): mean "));
        QVERIFY(m_model.pointNotes().last().startsWith("Clinic A is better than you by "));
    }

    void anOwnStandardIsKeptOrMissed() {
        Workbook workbook;
        workbook.standards = {
            {.checklist = "test/walk", .question = "phone.rings", .limit = 6, .unit = "rings"}};
        m_open = std::make_shared<const OpenBenchmark>(test::walkedClinics(1, workbook));
        show("phone", 0);
        const auto rows = m_model.answers()->rows();
        QCOMPARE(rows[0]["standard"].toString(), "Own standard missed: at most 6 rings"); // it rang 7 times
        QCOMPARE(rows[2]["standard"].toString(), "Own standard kept");                    // 5 times
        show("phone", 1);
        QCOMPARE(m_model.answers()->rows()[0]["standard"].toString(), QString());
    }

    void photosStandBesideTheAnswerTheyProve() {
        auto open = test::walkedClinics();
        auto& walk = open.round.walks[0].paths[0].walk;
        const WalkEvidence photo{.id = "1",
                                 .question = "phone.rings",
                                 .kind = "photo",
                                 .hash = "abc",
                                 .suffix = "jpg",
                                 .caption = "The display"};
        auto discarded = photo, other = photo, sound = photo;
        discarded.discarded = Moment{};
        other.question = "phone.reaction";
        sound.kind = "audio";
        walk.evidence = {photo, discarded, other, sound};
        m_open = std::make_shared<const OpenBenchmark>(open);
        m_model.setFiles(EvidenceFiles("/evidence"));
        show("phone", 0);
        const auto rows = m_model.answers()->rows();
        const auto photos = rows[0]["photos"].toList();
        QCOMPARE(photos.size(), 1);
        QVERIFY(photos[0].toMap()["file"].toUrl().toLocalFile().endsWith("abc.jpg"));
        QCOMPARE(photos[0].toMap()["caption"].toString(), "The display");
        QCOMPARE(rows[1]["photos"].toList().size(), 1); // of its own question
        QCOMPARE(rows[2]["photos"].toList().size(), 0); // of another walk
    }

    void ticksShowTheirReactionAndNote() {
        auto open = test::walkedClinics();
        AskedQuestion line{{.id = "chat", .label = "Chat on the site", .prefill = "chat"},
                           Answer{.value = {.choices = {"yes"}, .reaction = "neutral"}}};
        WalkedPath ticks{.walk = {.id = "t", .tester = "Anna"}, .title = "Online", .steps = {}, .begun = {}};
        ticks.walk.evidence = {{.id = "n", .question = "site.chat", .kind = "note", .caption = "Slow"},
                               {.id = "m", .question = "site.other", .kind = "note", .caption = "No"}};
        ticks.begun = Moment{.utc = std::chrono::sys_seconds(std::chrono::seconds(1'790'000'000))};
        ticks.steps = {{.id = "site", .title = "Chat", .touchpoint = "chat", .asked = {line}}};
        open.round.walks[0].ticks = {ticks};
        m_open = std::make_shared<const OpenBenchmark>(open);
        show("chat", 0);
        const auto rows = m_model.answers()->rows();
        const auto& row = rows.last();
        QCOMPARE(row["question"].toString(), "Chat on the site");
        QCOMPARE(row["answer"].toString(), "Yes");
        QCOMPARE(row["reaction"].toString(), "Neutral");
        QCOMPARE(row["note"].toString(), "Slow");
        QCOMPARE(row["points"].toString(), "75");
        QCOMPARE(row["walk"].toString(), "Online, Anna (outsider), 9/21/26");
        show("phone", 0);
        QCOMPARE(m_model.answers()->rows().first()["reaction"].toString(), QString());
    }

    void aCriticalFailureIsNamed() {
        m_open = std::make_shared<const OpenBenchmark>(test::walkedClinics());
        show("appointment", 0);
        QCOMPARE(m_model.failures(), QStringList{"Was a time offered?"});
        show("appointment", 1);
        QVERIFY(m_model.failures().isEmpty());
    }

    void aCellThatIsNotThereShowsNothing() {
        show("phone", 7);
        QVERIFY(!m_model.shown());
        show("no-such-touchpoint", 0);
        QVERIFY(!m_model.shown());
        QCOMPARE(m_model.headline(), QString());
        QVERIFY(!m_model.plannable());
    }

private:
    void show(const char* touchpoint, int column) {
        m_model.show({std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue())}, m_open,
                     touchpoint, column);
    }
    QVariant value(int row, int role) const { return m_model.data(m_model.index(row), role); }

    std::shared_ptr<const OpenBenchmark> m_open;
    EvidenceModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

SHOPWALKER_TEST(EvidenceModelTest)
#include "evidence_model_test.moc"
