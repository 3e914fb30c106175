// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/evidence_model.h"
#include "tests/app/clinics.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;

class EvidenceModelTest : public QObject {
    Q_OBJECT
private slots:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

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
        ComparisonCell cell;
        cell.finding.presence = Presence::Present;
        cell.finding.values = {{.value = "<b>", .evidence = {1, 1, "p", "a <i>x</i> <b> & c"}}};
        m_model.show("x", {}, cell);
        QCOMPARE(value(0, EvidenceModel::BeforeRole), "a &lt;i&gt;x&lt;/i&gt; ");
        QCOMPARE(value(0, EvidenceModel::MarkedRole), "&lt;b&gt;");
        QCOMPARE(value(0, EvidenceModel::AfterRole), " &amp; c");
    }

private:
    void show(const char* touchpoint, std::size_t column) {
        const auto comparison = test::clinicComparison();
        for (const auto& row : comparison.rows)
            if (row.touchpoint == touchpoint)
                m_model.show("Title", comparison.companies[column], row.cells[column]);
    }
    QVariant value(int row, int role) const { return m_model.data(m_model.index(row), role); }

    EvidenceModel m_model;
    QAbstractItemModelTester m_tester{&m_model};
};

SHOPWALKER_TEST(EvidenceModelTest)
#include "evidence_model_test.moc"
