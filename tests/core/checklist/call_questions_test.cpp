// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_library.h"
#include "core/checklist/checklist_rules.h"
#include "core/checklist/walk/call_questions.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class CallQuestionsTest : public QObject {
    Q_OBJECT
private slots:
    void aQuestionOfTheWrongTypeIsReported() {
        const auto problems = [](const char* word, QuestionType type) {
            return checkRules(
                       {.steps = {{.id = "s", .questions = {{.id = "q", .type = type, .fromCall = word}}}}},
                       "file")
                .size();
        };
        QCOMPARE(problems("rings", QuestionType::Count), std::size_t(0));
        QCOMPARE(problems("rings", QuestionType::Duration), std::size_t(1));
        QCOMPARE(problems("answered", QuestionType::Count), std::size_t(1));
        QCOMPARE(problems("bells", QuestionType::Count), std::size_t(1));
    }

    void theClinicsCallCanBeTappedAlong() {
        const auto checklist = *loadChecklists().library.find("clinic/walk");
        int calls = 0;
        for (const auto& step : checklist.steps)
            calls += isCall(step) ? 1 : 0;
        QCOMPARE(calls, 1);
    }
};

SHOPWALKER_TEST(CallQuestionsTest)
#include "call_questions_test.moc"
