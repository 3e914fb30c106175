// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/matrix_filter.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

namespace {

const Touchpoints touchpoints{
    {.id = "a", .attention = "short", .lifetime = "one-off", .status = {"potential"}},
    {.id = "b", .attention = "long", .lifetime = "repeated", .status = {"current", "former"}},
    {.id = "c", .attention = "long", .lifetime = "one-off", .status = {"potential", "current"}},
    {.id = "s", .signal = true},
};

Comparison comparison() {
    Comparison made;
    made.rows = {{.touchpoint = "a", .stage = "decision", .channel = "phone", .weight = 1, .cells = {{}}},
                 {.touchpoint = "b", .stage = "need", .channel = "website", .weight = 3, .cells = {{}}},
                 {.touchpoint = "c", .stage = "decision", .channel = "website", .weight = 2, .cells = {{}}},
                 {.touchpoint = "s", .signal = true, .cells = {{}}}};
    made.rows[2].cells[0].gap = true;
    made.rows[1].cells[0].disagrees = true;
    made.rows[0].quality = QualityGap{.rival = 1, .points = -30};
    return made;
}

QString shown(const MatrixFilter& filter, MatrixGrouping grouping = MatrixGrouping::Stage,
              MatrixOrder order = MatrixOrder::Catalogue) {
    const auto made = comparison();
    QStringList groups;
    for (const auto& group : groupedRows(made, touchpoints, filter, grouping, order)) {
        QString ids;
        for (const auto row : group.rows)
            ids += QString::fromStdString(made.rows[row].touchpoint);
        groups += QString::fromStdString(group.id) + ":" + ids;
    }
    return groups.join(' ');
}

} // namespace

class MatrixFilterTest : public QObject {
    Q_OBJECT
private slots:
    void rowsStandInTheOrderOfTheJourneyAndSignalsLast() {
        QCOMPARE(shown({}), QString("need:b decision:ac :s"));
        QCOMPARE(shown({}, MatrixGrouping::Channel), QString("website:bc phone:a :s"));
    }

    void everyAxisFilters() {
        QCOMPARE(shown({.stage = "decision"}), QString("decision:ac"));
        QCOMPARE(shown({.channel = "website"}), QString("need:b decision:c"));
        QCOMPARE(shown({.status = "current"}), QString("need:b decision:c"));
        QCOMPARE(shown({.status = "former"}), QString("need:b"));
        QCOMPARE(shown({.attention = "long"}), QString("need:b decision:c"));
        QCOMPARE(shown({.lifetime = "one-off"}), QString("decision:ac"));
        QCOMPARE(shown({.leastWeight = 2}), QString("need:b decision:c"));
        QCOMPARE(shown({.onlyGaps = true}), QString("decision:c"));
        QCOMPARE(shown({.onlyDisagreements = true}), QString("need:b"));
        QCOMPARE(shown({.onlyAdvantages = true}), QString());
        QCOMPARE(shown({.withSignals = false}), QString("need:b decision:ac"));
    }

    void filtersAddUp() {
        QCOMPARE(shown({.stage = "decision", .channel = "website"}), QString("decision:c"));
        QCOMPARE(shown({.stage = "need", .onlyGaps = true}), QString());
    }

    void rowsCanBeSortedByImportanceAndByGap() {
        QCOMPARE(shown({.stage = "decision"}, MatrixGrouping::Stage, MatrixOrder::Importance),
                 QString("decision:ca"));
        QCOMPARE(shown({}, MatrixGrouping::Channel, MatrixOrder::Gap), QString("website:cb phone:a :s"));
    }
};

SHOPWALKER_TEST(MatrixFilterTest)
#include "matrix_filter_test.moc"
