// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/editor/editor_controller.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace shopwalker;

namespace {

QVariantMap listed(EditorController& editor, const QString& id) {
    return editor.checklists()->row(id);
}

} // namespace

class EditorTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_editor = opened();
    }

    void aNewChecklistIsSoundFromTheStart() {
        m_editor->create("Visit to a pharmacy");
        QCOMPARE(m_editor->head()["id"].toString(), "own/visit-to-a-pharmacy");
        QVERIFY2(m_editor->problems().isEmpty(),
                 qPrintable(m_editor->problems().value(0).toMap()["text"].toString()));
        QVERIFY(m_editor->save());
        QVERIFY(loadChecklists(folder()).library.find("own/visit-to-a-pharmacy"));
    }

    void aCopyTakesAllLanguagesAlong() {
        m_editor->copy("clinic/walk");
        QCOMPARE(m_editor->head()["id"].toString(), "own/walk");
        QVERIFY(m_editor->save());
        const auto library = loadChecklists(folder()).library;
        QVERIFY(library.find("own/walk", "ru")->title == library.find("clinic/walk", "ru")->title);
        QVERIFY(!m_editor->isDirty());
    }

    void shippedChecklistsAreNotEdited() {
        m_editor->edit("clinic/walk");
        QVERIFY(!m_editor->isOpen());
    }

    void whatIsTypedSurvivesWithoutSaving() {
        m_editor->create("Draft");
        m_editor->addQuestion("count");
        m_editor->setPart("label", "How many?");
        m_editor.reset(); // the program ends
        m_editor = opened();
        QVERIFY(listed(*m_editor, "own/draft")["draft"].toBool());
        m_editor->edit("own/draft");
        QVERIFY(m_editor->isDirty());
        m_editor->select(0, 0);
        QCOMPARE(m_editor->part()["label"].toString(), "How many?");
        m_editor->discard();
        QTRY_VERIFY(listed(*m_editor, "own/draft").isEmpty());
    }

    void theCheckNamesTheKeyWhileOneTypes() {
        m_editor->create("Checked");
        m_editor->addQuestion("number");
        m_editor->setTarget("good", 5);
        m_editor->setTarget("bad", 5);
        QTRY_COMPARE(m_editor->problems().size(), 1);
        const auto problem = m_editor->problems().front().toMap();
        QCOMPARE(problem["step"].toInt(), 0);
        QCOMPARE(problem["question"].toInt(), 0);
        QVERIFY(
            m_editor->outline()->data(m_editor->outline()->index(1), EditorOutlineModel::WrongRole).toBool());
        QVERIFY(!m_editor->save());
        QVERIFY(!m_editor->problem().isEmpty());
        m_editor->setTarget("bad", 9);
        QTRY_VERIFY(m_editor->problems().isEmpty());
        QVERIFY(m_editor->save());
    }

    void anEmptyTitleIsAProblem() {
        m_editor->create("Titled");
        m_editor->setHead("title", "");
        QTRY_VERIFY(!m_editor->problems().isEmpty());
    }

    void changesAreTakenBackOneByOne() {
        m_editor->create("Undone");
        m_editor->addQuestion("yes-no");
        m_editor->setPart("label", "A");
        m_editor->setPart("label", "Ab"); // one text in a row is one change
        m_editor->addQuestion("scale");
        QCOMPARE(m_editor->outline()->count(), 3);
        m_editor->undo();
        QCOMPARE(m_editor->outline()->count(), 2);
        QCOMPARE(m_editor->part()["label"].toString(), "Ab");
        m_editor->undo();
        QVERIFY(m_editor->part()["label"].toString() != "A");
        m_editor->undo();
        QCOMPARE(m_editor->outline()->count(), 1);
        QVERIFY(!m_editor->canUndo());
    }

    void rowsMoveAmongTheirKind() {
        m_editor->create("Moved");
        for (const auto* label : {"first", "second", "third"}) {
            m_editor->addQuestion("yes-no");
            m_editor->setPart("label", label);
        }
        m_editor->moveRow(3, 1); // the third question to the place of the first
        QCOMPARE(titles(), QStringList({"First step", "third", "first", "second"}));
        m_editor->select(0, 0);
        m_editor->movePart(1);
        QCOMPARE(titles(), QStringList({"First step", "first", "third", "second"}));
        QCOMPARE(m_editor->questionIndex(), 1); // it is still looked at
    }

    void aQuestionDoesNotMoveBeforeTheOneItDependsOn() {
        m_editor->create("Condition");
        m_editor->addQuestion("yes-no");
        m_editor->addQuestion("count");
        QCOMPARE(m_editor->earlier().size(), 1);
        m_editor->setCondition(m_editor->earlier().front().toMap()["id"].toString(), "equals", "yes");
        const auto before = titles();
        m_editor->movePart(-1);
        QCOMPARE(titles(), before);
        QVERIFY(!m_editor->problem().isEmpty());
        m_editor->setCondition({}, {}, {});
        QVERIFY(!m_editor->part().contains("showIf"));
    }

    void aTypeTakesWhatItNeeds() {
        m_editor->create("Typed");
        m_editor->addQuestion("duration");
        m_editor->setTarget("good", 5);
        m_editor->setTarget("bad", 50);
        m_editor->setPart("type", "choice");
        QCOMPARE(m_editor->part()["options"].toList().size(), 2);
        QVERIFY(!m_editor->part().contains("target"));
        m_editor->addOption();
        m_editor->setOption(2, "label", "Third");
        m_editor->setOption(2, "score", 50);
        m_editor->removeOption(0);
        QCOMPARE(m_editor->part()["options"].toList().size(), 2);
        QCOMPARE(m_editor->part()["options"].toList()[1].toMap()["score"].toInt(), 50);
        QTRY_VERIFY(m_editor->problems().isEmpty());
    }

    void translationsStandBesideTheirTexts() {
        m_editor->copy("clinic/walk");
        m_editor->setLanguage("ru");
        QVERIFY(m_editor->texts()->count() > 20);
        QCOMPARE(m_editor->texts()->missing(), 0);
        m_editor->translate(0, "");
        QCOMPARE(m_editor->texts()->missing(), 1);
        m_editor->translate(0, "Прогулка");
        QVERIFY(m_editor->save());
        QVERIFY(loadChecklists(folder()).library.find("own/walk", "ru")->title == "Прогулка");
    }

    void aChecklistTravelsAsAFile() {
        const auto file = QUrl::fromLocalFile(m_folder->filePath("walk.json"));
        m_editor->copy("clinic/walk");
        m_editor->exportFile(file);
        QVERIFY(!m_editor->notice().isEmpty());
        m_editor->save();
        QTRY_VERIFY(listed(*m_editor, "own/walk")["own"].toBool());
        m_editor->importFile(file); // the id is taken: it gets a fresh one
        QCOMPARE(m_editor->head()["id"].toString(), "own/walk-2");
        QVERIFY(m_editor->save());
        m_editor->close();
        m_editor->importFile(QUrl::fromLocalFile(m_folder->filePath("missing.json")));
        QVERIFY(!m_editor->isOpen());
        QVERIFY(!m_editor->problem().isEmpty());
    }

    void savingAgainMakesANewVersion() {
        m_editor->create("Versioned");
        QVERIFY(m_editor->save());
        QTRY_VERIFY(listed(*m_editor, "own/versioned")["own"].toBool());
        m_editor->setHead("summary", "Changed");
        QVERIFY(m_editor->save());
        QCOMPARE(m_editor->head()["version"].toInt(), 2);
    }

    void aRemovedChecklistIsGone() {
        m_editor->create("Gone");
        QVERIFY(m_editor->save());
        m_editor->remove("own/gone");
        QVERIFY(!m_editor->isOpen());
        QVERIFY(!loadChecklists(folder()).library.find("own/gone"));
    }

    void theModelsKeepTheirPromises() {
        QAbstractItemModelTester outline(m_editor->outline(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester texts(m_editor->texts(),
                                       QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_editor->copy("clinic/walk");
        m_editor->setLanguage("ar");
        m_editor->setPart("title", "Other");
        m_editor->addQuestion("yes-no");
        m_editor->translate(1, "x");
        m_editor->removePart();
        m_editor->undo();
    }

private:
    std::string folder() const { return m_folder->filePath("checklists").toStdString(); }

    std::unique_ptr<EditorController> opened() {
        auto editor = std::make_unique<EditorController>(folder());
        QSignalSpy loaded(editor.get(), &EditorController::shelfChanged);
        editor->load();
        loaded.wait(20000);
        return editor;
    }

    QStringList titles() const {
        QStringList titles;
        for (int row = 0; row < m_editor->outline()->count(); ++row)
            titles += m_editor->outline()->data(m_editor->outline()->index(row), Qt::DisplayRole).toString();
        return titles;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EditorController> m_editor;
};

SHOPWALKER_TEST(EditorTest)
#include "editor_test.moc"
