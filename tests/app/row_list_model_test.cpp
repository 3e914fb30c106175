// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/rows/row_list_model.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace shopwalker;

class RowListModelTest : public QObject {
    Q_OBJECT
private slots:
    void rowsThatStayKeepTheirPlaceInTheView() {
        RowListModel model({"title"});
        QAbstractItemModelTester tester(&model);
        model.setRows(rows({"a", "b", "c", "d"}));
        QPersistentModelIndex c(model.index(2));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(rows({"c", "x", "a", "d"}));
        QCOMPARE(keys(model), "c x a d");
        QCOMPARE(c.row(), 0);
        QCOMPARE(c.data(Qt::DisplayRole).toString(), "c");
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 0);
        model.setRows({});
        QCOMPARE(model.count(), 0);
    }

    void aChangedRowIsSaidOnce() {
        RowListModel model({"title"});
        model.setRows(rows({"a", "b"}));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy counted(&model, &RowListModel::countChanged);
        auto next = rows({"a", "b"});
        next[1]["title"] = "other";
        model.setRows(next);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(counted.count(), 0);
        QCOMPARE(model.row("b")["title"].toString(), "other");
        QVERIFY(model.row("z").isEmpty());
    }

    void anyOrderIsReachedFromAnyOther() {
        RowListModel model({"title"});
        QAbstractItemModelTester tester(&model);
        const QStringList orders{"abcdef", "fedcba", "bd", "", "cafe", "afce", "xyzabc", "a"};
        for (const auto& from : orders)
            for (const auto& to : orders) {
                model.setRows(rows(from.split("", Qt::SkipEmptyParts)));
                model.setRows(rows(to.split("", Qt::SkipEmptyParts)));
                QCOMPARE(keys(model).remove(' '), to);
            }
    }

private:
    static QList<Row> rows(const QStringList& keys) {
        QList<Row> rows;
        for (const auto& key : keys)
            rows += Row{{"key", key}, {"title", key.toUpper()}};
        return rows;
    }
    static QString keys(const RowListModel& model) {
        QStringList keys;
        for (const auto& row : model.rows())
            keys += row["key"].toString();
        return keys.join(' ');
    }
};

SHOPWALKER_TEST(RowListModelTest)
#include "row_list_model_test.moc"
