// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/rules/catalogue_files.h"
#include "core/types/json/json.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <map>
#include <set>

using namespace shopwalker;

/// The catalogue's touchpoints as a library for people: complete, in five languages, in accord with the tick
/// list that is made of it.
class TouchpointLibraryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto files = readCatalogue();
        QVERIFY(files.ok());
        for (const auto& [path, text] : files.value()) {
            const auto object = parseObject(text, path).value();
            if (path.starts_with("touchpoints/"))
                m_touchpoints[textOf(object["id"])] = object;
            else if (path.starts_with("i18n/"))
                m_names[textOf(object["language"])] = object["touchpoints"].toObject();
        }
    }

    void everyNumberOfTheListIsCoveredOnce() {
        std::map<int, std::string> numbered;
        static const QRegularExpression number("^T-(\\d{3})$");
        for (const auto& [id, touchpoint] : m_touchpoints) {
            const auto match = number.match(touchpoint["source"].toString());
            if (match.hasMatch())
                QVERIFY2(numbered.emplace(match.captured(1).toInt(), id).second, id.c_str());
        }
        QCOMPARE(numbered.size(), std::size_t(147));
        QCOMPARE(numbered.begin()->first, 1);
        QCOMPARE(numbered.rbegin()->first, 147);
    }

    void everyTouchpointHasAllItsAttributes() {
        for (const auto& [id, touchpoint] : m_touchpoints) {
            if (touchpoint["signal"].toBool())
                continue;
            for (const auto* key : {"stage", "channel", "attention", "lifetime"})
                QVERIFY2(!touchpoint[key].toString().isEmpty(), (id + " " + key).c_str());
            QVERIFY2(!touchpoint["status"].toArray().isEmpty(), id.c_str());
            QVERIFY2(touchpoint["detect"].toBool() || !touchpoint.contains("rules"), id.c_str());
        }
    }

    void everyTouchpointHasANameInFiveLanguages() {
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"}) {
            const auto& names = m_names.at(language);
            for (const auto& [id, touchpoint] : m_touchpoints) {
                QVERIFY2(!nameOf(names, id).isEmpty(), (id + " in " + language).c_str());
                const auto why = names[toQString(id)].toObject()["why"].toString();
                QVERIFY2(!touchpoint["detect"].toBool() || !why.isEmpty(), (id + " in " + language).c_str());
            }
            for (const auto& id : names.keys())
                QVERIFY2(m_touchpoints.contains(id.toStdString()), qPrintable(id));
        }
        for (const auto& [id, touchpoint] : m_touchpoints)
            QCOMPARE(nameOf(m_names.at("en"), id), touchpoint["name"].toString());
    }

    void checklistsNameOnlyTouchpointsThatExist() {
        for (const auto& [id, entry] : loadChecklists().library.entries)
            for (const auto& step : entry.checklist.steps) {
                QVERIFY2(step.touchpoint.empty() || m_touchpoints.contains(step.touchpoint),
                         (id + " " + step.id).c_str());
                for (const auto& question : step.questions)
                    QVERIFY2(question.prefill.empty() || m_touchpoints.contains(question.prefill),
                             (id + " " + step.id + "." + question.id).c_str());
            }
    }

    void tickListsCallTouchpointsByTheirNames() {
        for (const auto& [id, entry] : loadChecklists().library.entries) {
            if (entry.checklist.kind != "inventory")
                continue;
            for (const auto& [language, names] : m_names) {
                const auto checklist = language == "en"
                                           ? entry.checklist
                                           : translated(entry.checklist, entry.languages.at(language));
                for (const auto& step : checklist.steps)
                    for (const auto& question : step.questions) {
                        QCOMPARE(question.id, question.prefill);
                        QVERIFY(question.type == QuestionType::YesNo);
                        QCOMPARE(toQString(question.label), nameOf(names, question.prefill));
                    }
            }
        }
    }

    void theTickListHoldsTheWholeListInItsOrder() {
        const auto list = *loadChecklists().library.find("inventory/library");
        int number = 0;
        for (const auto& step : list.steps)
            for (const auto& question : step.questions)
                QCOMPARE(m_touchpoints.at(question.prefill)["source"].toString(),
                         QString("T-%1").arg(++number, 3, 10, QChar('0')));
        QCOMPARE(number, 147);
    }

private:
    static QString nameOf(const QJsonObject& names, const std::string& id) {
        return names[toQString(id)].toObject()["name"].toString();
    }

    std::map<std::string, QJsonObject> m_touchpoints;
    std::map<std::string, QJsonObject> m_names; ///< by language
};

SHOPWALKER_TEST(TouchpointLibraryTest)
#include "touchpoint_library_test.moc"
