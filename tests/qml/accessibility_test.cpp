// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Walks what a screen reader sees of every page: no control without a name, none too small to be touched.
#include "app/open_window.h"
#include "tests/app/fakes.h"
#include "tests/app/walked_clinics.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <private/qguiapplication_p.h>
#include <qpa/qplatformaccessibility.h>
#include <qpa/qplatformintegration.h>

using namespace shopwalker;

namespace {

constexpr int touchSize = 48;

bool isControl(QAccessible::Role role) {
    static const QSet<QAccessible::Role> controls{
        QAccessible::Button,   QAccessible::PushButton,   QAccessible::CheckBox,    QAccessible::RadioButton,
        QAccessible::ComboBox, QAccessible::EditableText, QAccessible::PageTab,     QAccessible::Slider,
        QAccessible::ListItem, QAccessible::MenuItem,     QAccessible::ProgressBar, QAccessible::ScrollBar};
    return controls.contains(role);
}

bool isTouched(QAccessible::Role role) {
    return isControl(role) && role != QAccessible::ProgressBar && role != QAccessible::ScrollBar;
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        // setActive() of QAccessible alone does not reach the controls off-screen (Qt 6.4).
        QGuiApplicationPrivate::platformIntegration()->accessibility()->setActive(true);
        prepareScreens();
        auto kept = std::make_shared<test::KeptBenchmarks>();
        kept->judge = test::judgedClinics;
        kept->keep(test::laterClinics(
            {.actions = {{.id = "1", .touchpoint = "prices", .title = "Publish the prices"}}}));
        m_workbench = test::fakeWorkbench(kept, m_folder.path());
        m_workbench->settings()->setLanguage("en");
        m_workbench->companies()->use({{.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                       {.name = "Clinic A", .sites = {"clinic-a.example"}},
                                       {.name = "Clinic C", .sites = {"clinic-c.example"}}});
        QVERIFY(openWindow(m_engine, *m_workbench));
        m_window = qobject_cast<QQuickWindow*>(m_engine.rootObjects().constFirst());
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_workbench->benchmark()->open("1");
        QTRY_COMPARE(m_window->property("shown").toString(), "overview");
        m_workbench->startScan();
        QTRY_COMPARE(m_workbench->scan()->state(), ScanController::Finished);
        QTRY_VERIFY(m_workbench->planner()->checklists()->count() > 0);
        QVERIFY(m_workbench->planner()->createExample());
        QTRY_VERIFY(m_workbench->walk()->isOpen());
    }

    void everyControlHasANameAndRoomForAFinger_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("size");
        for (const auto* page :
             {"start",    "companies",   "scan",       "overview",   "matrix",   "chains", "mindMap",
              "race",     "topTen",      "plan",       "promises",   "changes",  "guide",  "walks",
              "walkPlan", "walkPrepare", "walk",       "walkReview", "ticks",    "call",   "discreet",
              "evidence", "replies",     "checklists", "editor",     "settings", "help"}) {
            QTest::addRow("%s on a desktop", page) << QString(page) << QSize(1280, 800);
            QTest::addRow("%s on a phone", page) << QString(page) << QSize(360, 640);
        }
    }

    void everyControlHasANameAndRoomForAFinger() {
        QFETCH(QString, page);
        QFETCH(QSize, size);
        m_window->resize(size);
        goTo(page);
        QTest::qWait(100);
        m_controls = 0;
        look(QAccessible::queryAccessibleInterface(m_window));
        QVERIFY2(m_controls >= 3, "a page without controls was not loaded");
    }

    void everyAnswerOfAWalkToo() {
        m_window->resize(360, 640);
        goTo("walk");
        auto& walk = *m_workbench->walk();
        for (walk.jumpTo(0); walk.canGoOn(); walk.goOn()) {
            if (walk.asked().type == "yes-no" || walk.asked().type == "multi-choice")
                walk.chooseNumber(walk.asked().type == "yes-no" ? 1 : 2);
            QTest::qWait(20);
            look(QAccessible::queryAccessibleInterface(m_window));
        }
    }

    void everySheetOfAWalkToo_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QStringList>("clicks");
        QTest::addRow("note") << "walk" << QStringList{"toolNote"};
        QTest::addRow("judged anew") << "walk" << QStringList{"toolRerate"};
        QTest::addRow("all questions") << "walk" << QStringList{"openQuestionList"};
        QTest::addRow("more") << "walk" << QStringList{"moreTools"};
        QTest::addRow("impression") << "walk" << QStringList{"moreTools", "openStepSheet"};
        QTest::addRow("remarks") << "walk" << QStringList{"moreTools", "openRemarks"};
        QTest::addRow("people") << "walk" << QStringList{"moreTools", "openStaff"};
        QTest::addRow("consent") << "evidence" << QStringList{"addSound"};
        QTest::addRow("evidence note") << "evidence" << QStringList{"addNote"};
        QTest::addRow("name to be erased") << "walks" << QStringList{"eraseName"};
    }

    void everySheetOfAWalkToo() {
        QFETCH(QString, page);
        QFETCH(QStringList, clicks);
        m_window->resize(360, 640);
        goTo(page);
        m_workbench->walk()->jumpTo(2); // a reaction
        m_workbench->walk()->chooseNumber(1);
        for (const auto& name : clicks) {
            auto* button = seen(name);
            QVERIFY2(button != nullptr, qPrintable(name));
            QMetaObject::invokeMethod(button, "clicked");
            QTest::qWait(300);
        }
        m_controls = 0;
        look(QAccessible::queryAccessibleInterface(m_window));
        QVERIFY(m_controls >= 4);
        auto* close = seen("closeSheet");
        QVERIFY(close != nullptr);
        QMetaObject::invokeMethod(close, "clicked");
        QTest::qWait(300);
        QVERIFY(seen("closeSheet") == nullptr);
    }

    void everyControlOfAnOpenSheetToo() {
        goTo("companies");
        m_workbench->companies()->editor()->begin(1);
        QTest::qWait(300);
        m_controls = 0;
        look(QAccessible::queryAccessibleInterface(m_window));
        QVERIFY(m_controls >= 5);
        m_workbench->companies()->editor()->discard();
    }

    void everyControlOfTheEvidenceAndOfAnActionToo() {
        for (const auto size : {QSize(1280, 800), QSize(360, 640)}) {
            m_window->resize(size);
            goTo("matrix");
            m_workbench->benchmark()->showEvidence("phone", 0);
            QTest::qWait(300);
            m_controls = 0;
            look(QAccessible::queryAccessibleInterface(m_window));
            QVERIFY(m_controls >= 5);
            m_workbench->benchmark()->hideEvidence();
        }
        goTo("plan");
        QTest::qWait(300);
        auto* sheet = page("planPage")->findChild<QObject*>("actionSheet");
        QVERIFY(sheet != nullptr);
        QMetaObject::invokeMethod(sheet, "edit", Q_ARG(QString, "1"));
        QTest::qWait(300);
        m_controls = 0;
        look(QAccessible::queryAccessibleInterface(m_window));
        QVERIFY(m_controls >= 20);
        QMetaObject::invokeMethod(sheet, "close");
    }

private:
    /// A page is made a little at a time.
    void goTo(const QString& page) {
        m_window->setProperty("page", page);
        QTRY_COMPARE(m_window->property("shown").toString(), page);
    }

    /// Pages are children of what is seen, not of the window as an object.
    QObject* page(const char* name) const {
        QList<QQuickItem*> items{m_window->contentItem()};
        for (qsizetype index = 0; index < items.size(); ++index) {
            if (items[index]->objectName() == QLatin1String(name))
                return items[index];
            items += items[index]->childItems();
        }
        qFatal("there is no page %s", name);
        return nullptr;
    }

    QQuickItem* seen(const QString& name) const {
        QList<QQuickItem*> items{m_window->contentItem()};
        while (items.front()->parentItem() != nullptr)
            items.front() = items.front()->parentItem();
        for (qsizetype index = 0; index < items.size(); ++index) {
            if (items[index]->objectName() == name && items[index]->isVisible())
                return items[index];
            items += items[index]->childItems();
        }
        return nullptr;
    }

    void look(QAccessibleInterface* node) {
        std::vector<QAccessibleInterface*> open{node};
        while (!open.empty()) {
            auto* current = open.back();
            open.pop_back();
            if (current == nullptr || current->state().invisible)
                continue;
            check(*current);
            for (int i = 0; i < current->childCount(); ++i)
                open.push_back(current->child(i));
        }
    }

    void check(QAccessibleInterface& node) {
        if (!isControl(node.role()))
            return;
        ++m_controls;
        const auto name = node.text(QAccessible::Name);
        const auto* object = node.object();
        const auto what =
            QStringLiteral("%1 \"%2\" %3")
                .arg(QString::fromLatin1(object->metaObject()->className()), name, object->objectName());
        QVERIFY2(!name.trimmed().isEmpty(), qPrintable(what));
        if (isTouched(node.role())) {
            QVERIFY2(node.rect().height() >= touchSize, qPrintable(what + " is too low"));
            QVERIFY2(node.rect().width() >= touchSize, qPrintable(what + " is too narrow"));
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workbench> m_workbench;
    QQmlApplicationEngine m_engine;
    QQuickWindow* m_window = nullptr;
    int m_controls = 0;
};

QTEST_MAIN(AccessibilityTest)
#include "accessibility_test.moc"
