// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_rules.h"

#include "core/checklist/walk/call_questions.h"

#include <set>

namespace shopwalker {

namespace {

bool isChosen(QuestionType type) {
    return type == QuestionType::Choice || type == QuestionType::MultiChoice;
}

bool isMeasured(QuestionType type) {
    switch (type) {
    case QuestionType::Number:
    case QuestionType::Money:
    case QuestionType::Duration:
    case QuestionType::Count:
    case QuestionType::ReplyTimer: return true;
    default: return false;
    }
}

class RulesCheck {
public:
    RulesCheck(const Checklist& checklist, std::string_view where)
        : m_checklist(checklist)
        , m_where(where) {}

    std::vector<Error> run() {
        std::set<std::string> steps;
        for (const auto& step : m_checklist.steps) {
            if (!steps.insert(step.id).second)
                report(step.id, "two steps have this id");
            for (const auto& question : step.questions)
                checkQuestion(step, question);
        }
        return std::move(m_problems);
    }

private:
    void checkQuestion(const Step& step, const Question& question) {
        const auto path = step.id + "." + question.id;
        if (question.showIf)
            checkCondition(path, *question.showIf);
        if (!m_known.emplace(path, &question).second)
            report(path, "two questions of the step have this id");
        if (question.evidence && question.evidence->when)
            checkCondition(path, *question.evidence->when);
        if (isChosen(question.type) == question.options.empty())
            report(path, "choice and multi-choice need `options`, other types have none");
        if (question.target && !isMeasured(question.type))
            report(path, "only number, money, duration, count and reply-timer have a `target`");
        if (question.target && question.target->good == question.target->bad)
            report(path, "`good` and `bad` of the target are equal");
        if (!question.fromCall.empty() && question.type != typeFromCall(question.fromCall))
            report(path, "`fromCall` \"" + question.fromCall + "\" does not fit the type");
        std::set<std::string> options;
        for (const auto& option : question.options)
            if (!options.insert(option.id).second)
                report(path, "two options have the id " + option.id);
    }

    void checkCondition(const std::string& path, const Condition& condition) {
        if (!condition.parts.empty()) {
            for (const auto& part : condition.parts)
                checkCondition(path, part);
            return;
        }
        const auto found = m_known.find(condition.question);
        if (found == m_known.end()) {
            report(path, "the condition names " + condition.question + ", which is no earlier question");
            return;
        }
        const auto& options = found->second->options;
        const bool compares =
            condition.kind == Condition::Kind::Equals || condition.kind == Condition::Kind::NotEquals;
        if (compares && !options.empty() &&
            std::none_of(options.begin(), options.end(),
                         [&](const Option& option) { return option.id == condition.value; }))
            report(path, condition.question + " has no option " + condition.value);
    }

    void report(const std::string& path, std::string text) {
        m_problems.push_back({"checklist", std::move(text), m_where + " " + path});
    }

    const Checklist& m_checklist;
    std::string m_where;
    std::unordered_map<std::string, const Question*> m_known;
    std::vector<Error> m_problems;
};

} // namespace

std::vector<Error> checkRules(const Checklist& checklist, std::string_view where) {
    return RulesCheck(checklist, where).run();
}

} // namespace shopwalker
