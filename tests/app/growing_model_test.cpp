// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/rows/growing_model.h"

#include "app/models/rows/count_model.h"
#include "app/models/rows/row_list_model.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>

using namespace shopwalker;

namespace {

constexpr int windowful = 8;

QList<Row> rows(const QStringList& keys) {
    QList<Row> list;
    for (const auto& key : keys)
        list += Row{{"key", key}, {"title", "title of " + key}};
    return list;
}

QStringList keys(int from, int to) {
    QStringList keys;
    for (int number = from; number < to; ++number)
        keys += QString::number(number);
    return keys;
}

QStringList shown(const QAbstractItemModel& model) {
    const int key = model.roleNames().key("key");
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown += model.index(row, 0).data(key).toString();
    return shown;
}

} // namespace

class GrowingModelTest : public QObject {
    Q_OBJECT
private slots:
    void aPageBeginsWithAWindowfulAndGetsTheRest() {
        RowListModel source({"title"});
        source.setRows(rows(keys(0, 100)));
        GrowingModel growing;
        const QAbstractItemModelTester tester(&growing,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        growing.classBegin();
        growing.setSource(&source);
        QCOMPARE(growing.rowCount(), 0);
        growing.componentComplete();
        QCOMPARE(growing.rowCount(), windowful);
        QTRY_COMPARE(growing.rowCount(), 100);
        QCOMPARE(shown(growing), shown(source));
    }

    void whatComesLaterComesBetweenTheEvents() {
        RowListModel source({"title"});
        GrowingModel growing;
        const QAbstractItemModelTester tester(&growing,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        growing.setSource(&source);
        source.setRows(rows(keys(0, 60)));
        QCOMPARE(growing.rowCount(), 0);
        QTRY_COMPARE(growing.rowCount(), 60);
    }

    void itFollowsEveryChange_data() {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        const auto some = keys(0, 20);
        QTest::newRow("one more in the middle") << some << keys(0, 10) + QStringList{"new"} + keys(10, 20);
        QTest::newRow("many more in front") << some << keys(100, 150) + some;
        QTest::newRow("some gone") << some << keys(0, 3) + keys(9, 20);
        QTest::newRow("all gone") << some << QStringList{};
        QTest::newRow("turned round") << some << QStringList(some.rbegin(), some.rend());
        QTest::newRow("the last comes first") << some << QStringList{"19"} + keys(0, 19);
        QTest::newRow("others") << some << keys(50, 90);
    }
    void itFollowsEveryChange() {
        QFETCH(const QStringList, before);
        QFETCH(const QStringList, after);
        for (const bool grown : {true, false}) { // also while it is still growing
            RowListModel source({"title"});
            source.setRows(rows(before));
            GrowingModel growing;
            const QAbstractItemModelTester tester(&growing,
                                                  QAbstractItemModelTester::FailureReportingMode::QtTest);
            growing.classBegin();
            growing.setSource(&source);
            growing.componentComplete();
            if (grown)
                QTRY_COMPARE(growing.rowCount(), static_cast<int>(before.size()));
            source.setRows(rows(after));
            QTRY_COMPARE(shown(growing), after);
        }
    }

    void aChangedRowIsToldOnlyWhereItIsShown() {
        RowListModel source({"title"});
        source.setRows(rows(keys(0, 20)));
        GrowingModel growing;
        growing.classBegin();
        growing.setSource(&source);
        growing.componentComplete();
        QList<int> told;
        connect(&growing, &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex& first, const QModelIndex&) { told += first.row(); });
        auto changed = rows(keys(0, 20));
        changed[3]["title"] = "another";
        changed[15]["title"] = "another";
        source.setRows(changed);
        QCOMPARE(told, QList<int>{3});
    }

    void askedForItTheyComeAnew() {
        RowListModel source({"title"});
        source.setRows(rows(keys(0, 20)));
        GrowingModel growing;
        growing.setSource(&source);
        QTRY_COMPARE(growing.rowCount(), 20);
        growing.again();
        QCOMPARE(growing.rowCount(), 0);
        QTRY_COMPARE(shown(growing), keys(0, 20));
    }

    void bareNumbersGrowAndShrink() {
        CountModel source;
        GrowingModel growing;
        const QAbstractItemModelTester tester(&source,
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        growing.setSource(&source);
        for (const int count : {5, 12, 3, 0, 7, -1}) {
            source.setCount(count);
            QCOMPARE(source.count(), std::max(count, 0));
            QTRY_COMPARE(growing.rowCount(), source.count());
        }
    }

    void theSourceMayEndFirst() {
        GrowingModel growing;
        {
            RowListModel source({"title"});
            source.setRows(rows(keys(0, 20)));
            growing.setSource(&source);
            QTRY_COMPARE(growing.rowCount(), 20);
        }
        QCOMPARE(growing.rowCount(), 0);
        QVERIFY(growing.source() == nullptr);
    }
};

SHOPWALKER_TEST(GrowingModelTest)
#include "growing_model_test.moc"
