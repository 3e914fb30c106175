// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/photo_markup.h"
#include "tests/support/test_registry.h"

#include <QSignalSpy>

using namespace shopwalker;

class PhotoMarkupTest : public QObject {
    Q_OBJECT
private slots:
    void aStrokeBecomesAMarkOfTheTool() {
        PhotoMarkup markup;
        markup.begin({});
        markup.setTool(PhotoMarkup::Box);
        QSignalSpy changed(&markup, &PhotoMarkup::changed);
        stroke(markup, {0.1, 0.1}, {0.5, 0.6});
        QCOMPARE(markup.count(), 1);
        QVERIFY(markup.marks().front().kind == PhotoMark::Kind::Box);
        QVERIFY((markup.marks().front().points.back() == PhotoMark::Point{0.5, 0.6}));
        QVERIFY(markup.isDirty());
        QCOMPARE(changed.count(), 3);
    }

    void aFreeLineKeepsItsWay() {
        PhotoMarkup markup;
        markup.setTool(PhotoMarkup::Line);
        markup.press({0.1, 0.1});
        markup.drag({0.2, 0.3});
        markup.drag({0.4, 0.2});
        markup.release();
        QCOMPARE(markup.marks().front().points.size(), std::size_t(4));
    }

    void aTapLeavesNothing() {
        PhotoMarkup markup;
        stroke(markup, {0.5, 0.5}, {0.5, 0.5});
        QCOMPARE(markup.count(), 0);
        QVERIFY(!markup.isDirty());
    }

    void theFingerMayLeaveThePhoto() {
        PhotoMarkup markup;
        stroke(markup, {0.5, 0.5}, {1.4, -0.3});
        QVERIFY((markup.marks().front().points.back() == PhotoMark::Point{1, 0}));
    }

    void undoTakesTheLastMarkAway() {
        PhotoMarkup markup;
        markup.begin({{.kind = PhotoMark::Kind::Blur, .points = {{0, 0}, {0.5, 0.5}}}});
        stroke(markup, {0.1, 0.1}, {0.9, 0.9});
        markup.undo();
        QVERIFY(!markup.isDirty());
        markup.undo();
        markup.undo();
        QCOMPARE(markup.count(), 0);
        QVERIFY(markup.isDirty()); // what was there before is gone
    }

    void keysPlaceMoveAndStretch() {
        PhotoMarkup markup;
        markup.place();
        markup.move({-0.1, 0});
        markup.stretch({0, 0.2});
        const auto& points = markup.marks().front().points;
        QVERIFY(qFuzzyCompare(points.front().x, 0.3) && qFuzzyCompare(points.front().y, 0.4));
        QVERIFY(qFuzzyCompare(points.back().x, 0.5) && qFuzzyCompare(points.back().y, 0.8));
    }

private:
    static void stroke(PhotoMarkup& markup, QPointF from, QPointF to) {
        markup.press(from);
        markup.drag(to);
        markup.release();
    }
};

SHOPWALKER_TEST(PhotoMarkupTest)
#include "photo_markup_test.moc"
