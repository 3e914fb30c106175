// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <set>

using namespace shopwalker;

/// tests/data/checklist/requirements.json says for each criterion that the sources demand which question asks
/// for it: `checklist step.question`, then its type and, where only the company can know it, `owner`; or
/// `checklist step` for a link of a chain.
class RequirementsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_library = loadChecklists().library;
        const auto file =
            parseObject(test::repositoryFile("tests/data/checklist/requirements.json").toStdString(), "data");
        QVERIFY2(file.ok(), file.ok() ? "" : describe(file.error()).c_str());
        m_requirements = file.value();
    }

    void everyCriterionIsAsked_data() {
        QTest::addColumn<QStringList>("questions");
        for (auto line = m_requirements.begin(); line != m_requirements.end(); ++line) {
            QStringList questions;
            for (const auto& question : line->toArray())
                questions += question.toString();
            QTest::newRow(qPrintable(line.key())) << questions;
        }
    }

    void everyCriterionIsAsked() {
        QFETCH(QStringList, questions);
        QVERIFY(!questions.isEmpty());
        for (const auto& question : questions)
            QVERIFY2(isAsked(question.split(' ')), qPrintable(question));
    }

    void noRequirementIsForgotten() {
        std::set<QString> named;
        qsizetype criteria = 0;
        for (const auto& key : m_requirements.keys()) {
            named.insert(key.section(' ', 0, 0));
            criteria += key.startsWith("R-090 ");
        }
        QCOMPARE(criteria, 43); // the lines of the table of criteria
        for (const auto& [first, last] : {std::pair{44, 47},
                                          {60, 63},
                                          {70, 73},
                                          {75, 78},
                                          {90, 90},
                                          {112, 113},
                                          {190, 191},
                                          {202, 208},
                                          {220, 228},
                                          {230, 233},
                                          {243, 243},
                                          {245, 245},
                                          {251, 251}})
            for (int number = first; number <= last; ++number) {
                const auto name = QString("R-%1").arg(number, 3, 10, QChar('0'));
                QVERIFY2(named.contains(name), qPrintable(name));
            }
    }

private:
    bool isAsked(const QStringList& words) const {
        const auto checklist = m_library.find(words[0].toStdString());
        if (!checklist || words.size() < 2)
            return false;
        const auto stepId = words[1].section('.', 0, 0).toStdString();
        const auto questionId = words[1].section('.', 1).toStdString();
        for (const auto& step : checklist->steps) {
            if (step.id != stepId)
                continue;
            if (questionId.empty())
                return true;
            for (const auto& question : step.questions)
                if (question.id == questionId)
                    return fits(question, words.mid(2));
        }
        return false;
    }

    static bool fits(const Question& question, const QStringList& demands) {
        if (demands.contains("owner") && question.audience != "owner")
            return false;
        return demands.isEmpty() || demands.first() == toQString(toWord(question.type));
    }

    ChecklistLibrary m_library;
    QJsonObject m_requirements;
};

SHOPWALKER_TEST(RequirementsTest)
#include "requirements_test.moc"
