// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/matrix_model.h"
#include "tests/app/walked_clinics.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace shopwalker;

class MatrixModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QLocale::setDefault(QLocale(QLocale::English)); // scores are written in the user's digits
        m_model = std::make_unique<MatrixModel>(
            std::make_shared<const TouchpointCatalogue>(test::clinicCatalogue()));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->show(test::scannedClinics());
    }

    void rowsAreWhatTheRecordedMatrixShows() {
        const auto expected =
            QJsonDocument::fromJson(test::repositoryFile("tests/data/app/clinic_matrix.json"));
        const QJsonDocument dump(dumped());
        if (dump != expected)
            qWarning().noquote() << dump.toJson();
        QCOMPARE(dump == expected, true);
    }

    void theOwnCompanyComesFirst() {
        const auto columns = m_model->columns();
        QCOMPARE(columns.size(), 2);
        QCOMPARE(columns.front().value<MatrixColumn>().own, true);
        QCOMPARE(columns.front().value<MatrixColumn>().name, "Clinic B");
    }

    void onlyGapsLeavesNoRowWithoutAGap() {
        m_model->setOnly("gaps");
        QCOMPARE(m_model->shown(), m_model->gaps());
        QVERIFY(m_model->shown() > 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            QVERIFY(value(row, MatrixModel::GapRole).toBool());
    }

    void aFoldedGroupKeepsItsScoreAndHidesItsRows() {
        const auto before = m_model->rowCount();
        const auto rows = value(0, MatrixModel::CountRole).toInt();
        m_model->toggleGroup(value(0, MatrixModel::KeyRole).toString());
        QCOMPARE(m_model->rowCount(), before - rows);
        QCOMPARE(value(0, MatrixModel::FoldedRole).toBool(), true);
        QCOMPARE(firstCell(0).value, "3 of 7");
        m_model->toggleGroup(value(0, MatrixModel::KeyRole).toString());
        QCOMPARE(m_model->rowCount(), before);
    }

    void unknownStaysOutOfAGroupsScore() {
        const auto rival = value(0, MatrixModel::CellsRole).toList().at(1).value<MatrixCell>();
        QCOMPARE(rival.value, "6 of 6"); // of 7: the opening hours are unknown
    }

    void searchAndFiltersAddUp() {
        m_model->setSearch("PHONE");
        QCOMPARE(m_model->shown(), 2);
        m_model->setChannel("phone");
        QCOMPARE(m_model->shown(), 2);
        m_model->setStage("decision");
        QCOMPARE(m_model->shown(), 0);
        QCOMPARE(m_model->rowCount(), 0);
        m_model->clearFilters();
        QCOMPARE(m_model->shown(), m_model->total());
    }

    void groupingByChannelShowsTheStageBesideTheName() {
        m_model->setByChannel(true);
        QCOMPARE(value(0, MatrixModel::TitleRole).toString(), "Website");
        QCOMPARE(value(1, MatrixModel::DetailRole).toString(), "Search");
    }

    void filtersOfTheScreenAddUpWithThoseOfTheCore() {
        m_model->show(std::make_shared<const OpenBenchmark>(test::walkedClinics()));
        m_model->setOnly("disagreements");
        QCOMPARE(titles(), (QStringList{"E-mail address", "Question form"}));
        m_model->setOnly("unknown");
        QCOMPARE(m_model->shown(), 0);
        m_model->setOnly({});
        m_model->setSource("walk");
        QCOMPARE(titles(), QStringList{"The reception"}); // a scan cannot know it
        m_model->setSource("both");
        QCOMPARE(titles(), (QStringList{"Online chat", "Phone number"}));
        QCOMPARE(m_model->narrowing(), 1);
        m_model->setChannel("phone");
        QCOMPARE(titles(), QStringList{"Phone number"});
        QCOMPARE(m_model->narrowing(), 2);
        m_model->clearFilters();
        QVERIFY(!m_model->narrowed());
    }

    void aLocationIsAskedForAndComesWithTheBenchmark() {
        auto open = test::walkedClinics();
        m_model->show(std::make_shared<const OpenBenchmark>(open));
        QVERIFY(m_model->locations().isEmpty());
        open.round.locations = {"Abovyan street", "airport"};
        m_model->show(std::make_shared<const OpenBenchmark>(open));
        QCOMPARE(m_model->locations().size(), 2);
        QCOMPARE(m_model->locations()[0].toMap()["text"].toString(), "Abovyan street");
        QSignalSpy asked(m_model.get(), &MatrixModel::locationAsked);
        m_model->setLocation("airport");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(m_model->location(), QString()); // not before it was judged
        open.round.location = "airport";
        m_model->show(std::make_shared<const OpenBenchmark>(open));
        QCOMPARE(m_model->location(), "airport");
        m_model->clearFilters(); // it is none of them
        m_model->setLocation("airport");
        QCOMPARE(asked.size(), 1);
        QVERIFY(!m_model->narrowed());
    }

    void cellsShowPointsSourcesAndWhatWasMeasured() {
        m_model->show(std::make_shared<const OpenBenchmark>(test::walkedClinics()));
        const auto phone = cells("phone");
        QCOMPARE(phone[0].points, "22");       // the mean of 8.3, 62.5, 0 and 16.7
        QCOMPARE(phone[0].value, "7 ring(s)"); // the middle of 7, 5, 8, 6, rounded
        QCOMPARE(phone[0].source, "both");
        QCOMPARE(cells("email")[0].source, "disagree");
        QCOMPARE(cells("appointment")[0].failed, true);
        QCOMPARE(cells("appointment")[1].failed, false);
        QCOMPARE(cells("chat")[1].value, "Jivo"); // what the scan read says more than a person's "yes"
        QCOMPARE(cells("address")[0].points, QString());
    }

    void theOrderPutsGapsOrWeightFirst() {
        m_model->setOrder("gap");
        QVERIFY(value(1, MatrixModel::GapRole).toBool());
        auto open = test::walkedClinics(1, {.weights = {.touchpoints = {{"address", 5}}}});
        m_model->show(std::make_shared<const OpenBenchmark>(open));
        m_model->setOrder("importance");
        QCOMPARE(value(1, MatrixModel::TitleRole).toString(), "Address");
        QCOMPARE(value(1, MatrixModel::DetailRole).toString(), "Office · weight 5");
        m_model->setLeastWeight("2");
        QCOMPARE(titles(), QStringList{"Address"});
    }

    void anEditElsewhereKeepsFiltersAndFolds() {
        m_model->show(std::make_shared<const OpenBenchmark>(test::walkedClinics()));
        m_model->toggleGroup("search");
        m_model->setOnly("gaps");
        m_model->show(std::make_shared<const OpenBenchmark>(test::walkedClinics(1, {.customers = "b2b"})));
        QCOMPARE(m_model->only(), "gaps");
        QCOMPARE(value(0, MatrixModel::FoldedRole).toBool(), true);
    }

    void aModelWithoutAComparisonIsEmpty() {
        MatrixModel model(std::make_shared<const TouchpointCatalogue>());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.gaps(), 0);
        model.setOnly("gaps");
        QCOMPARE(model.rowCount(), 0);
    }

private:
    QStringList titles() const {
        QStringList titles;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (!value(row, MatrixModel::GroupRole).toBool())
                titles += value(row, MatrixModel::TitleRole).toString();
        return titles;
    }
    std::vector<MatrixCell> cells(const QString& touchpoint) const {
        std::vector<MatrixCell> cells;
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (value(row, MatrixModel::KeyRole) == touchpoint)
                for (const auto& cell : value(row, MatrixModel::CellsRole).toList())
                    cells.push_back(cell.value<MatrixCell>());
        return cells;
    }
    QVariant value(int row, int role) const { return m_model->data(m_model->index(row), role); }
    MatrixCell firstCell(int row) const {
        return value(row, MatrixModel::CellsRole).toList().front().value<MatrixCell>();
    }

    QJsonArray dumped() const {
        QJsonArray rows;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QJsonArray cells;
            const auto list = value(row, MatrixModel::CellsRole).toList();
            for (const auto& entry : list) {
                const auto cell = entry.value<MatrixCell>();
                cells += QString("%1 %2%3").arg(cell.word, cell.value, cell.gap ? " gap" : "").trimmed();
            }
            rows += QJsonObject{{"title", value(row, MatrixModel::TitleRole).toString()},
                                {"detail", value(row, MatrixModel::DetailRole).toString()},
                                {"cells", cells}};
        }
        return rows;
    }

    std::unique_ptr<MatrixModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

SHOPWALKER_TEST(MatrixModelTest)
#include "matrix_model_test.moc"
