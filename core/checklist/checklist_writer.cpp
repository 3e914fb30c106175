// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_writer.h"

#include "core/checklist/files/json_layout.h"
#include "core/types/json/json.h"

#include <QCryptographicHash>

namespace shopwalker {

namespace {

class JsonWriter {
public:
    explicit JsonWriter(const Checklist& checklist)
        : m_checklist(checklist) {
        for (const auto& step : checklist.steps)
            for (const auto& question : step.questions)
                m_types.emplace(step.id + "." + question.id, question.type);
    }

    OrderedJson json() const {
        auto object = OrderedJson::object();
        object.add("id", OrderedJson::text(m_checklist.id));
        object.add("version", OrderedJson::number(m_checklist.version));
        object.add("kind", OrderedJson::text(m_checklist.kind));
        object.add("title", OrderedJson::text(m_checklist.title));
        object.add("summary", OrderedJson::text(m_checklist.summary));
        addText(object, "source", m_checklist.source);
        auto steps = OrderedJson::list();
        for (const auto& step : m_checklist.steps)
            steps.append(stepJson(step));
        object.add("steps", std::move(steps));
        return object;
    }

private:
    static void addText(OrderedJson& object, std::string_view key, const std::string& text,
                        std::string_view standard = {}) {
        if (text != standard)
            object.add(key, OrderedJson::text(text));
    }

    static void addNumber(OrderedJson& object, std::string_view key, double number, double standard) {
        if (number != standard)
            object.add(key, OrderedJson::number(number));
    }

    static void addTruth(OrderedJson& object, std::string_view key, bool truth, bool standard) {
        if (truth != standard)
            object.add(key, OrderedJson::truth(truth));
    }

    OrderedJson stepJson(const Step& step) const {
        auto object = OrderedJson::object();
        object.add("id", OrderedJson::text(step.id));
        object.add("title", OrderedJson::text(step.title));
        addText(object, "touchpoint", step.touchpoint);
        object.add("stage", OrderedJson::text(step.stage));
        object.add("channel", OrderedJson::text(step.channel));
        addNumber(object, "repeat", step.repeat, Step().repeat);
        auto questions = OrderedJson::list();
        for (const auto& question : step.questions)
            questions.append(questionJson(question));
        object.add("questions", std::move(questions));
        return object;
    }

    OrderedJson questionJson(const Question& question) const {
        static const Question standard;
        auto object = OrderedJson::object();
        object.add("id", OrderedJson::text(question.id));
        object.add("type", OrderedJson::text(toWord(question.type)));
        object.add("label", OrderedJson::text(question.label));
        addText(object, "help", question.help);
        if (!question.options.empty())
            object.add("options", optionsJson(question.options));
        addTruth(object, "required", question.required, standard.required);
        addNumber(object, "weight", question.weight, standard.weight);
        addTruth(object, "critical", question.critical, standard.critical);
        addTruth(object, "notApplicable", question.notApplicable, standard.notApplicable);
        if (question.showIf)
            object.add("showIf", conditionJson(*question.showIf));
        if (question.evidence)
            object.add("evidence", evidenceJson(*question.evidence));
        if (question.target)
            object.add("target", targetJson(*question.target));
        addText(object, "good", question.good, standard.good);
        addNumber(object, "scaleTo", question.scaleTo, standard.scaleTo);
        addText(object, "sells", question.sells);
        addText(object, "audience", question.audience, standard.audience);
        addText(object, "prefill", question.prefill);
        addText(object, "fromCall", question.fromCall);
        return object;
    }

    static OrderedJson optionsJson(const std::vector<Option>& options) {
        auto list = OrderedJson::list();
        for (const auto& option : options) {
            auto object = OrderedJson::object();
            object.add("id", OrderedJson::text(option.id));
            object.add("label", OrderedJson::text(option.label));
            if (option.score)
                object.add("score", OrderedJson::number(*option.score));
            list.append(std::move(object));
        }
        return list;
    }

    OrderedJson evidenceJson(const EvidenceRule& rule) const {
        auto object = OrderedJson::object();
        object.add("need", OrderedJson::text(rule.need));
        if (rule.when)
            object.add("when", conditionJson(*rule.when));
        return object;
    }

    static OrderedJson targetJson(const Target& target) {
        auto object = OrderedJson::object();
        object.add("good", OrderedJson::number(target.good));
        object.add("bad", OrderedJson::number(target.bad));
        addText(object, "unit", target.unit);
        return object;
    }

    /// The depth is bounded by the reader (conditionDepth).
    OrderedJson conditionJson(const Condition& condition) const {
        using Kind = Condition::Kind;
        auto object = OrderedJson::object();
        if (condition.kind == Kind::All || condition.kind == Kind::Any) {
            auto parts = OrderedJson::list();
            for (const auto& part : condition.parts)
                parts.append(conditionJson(part));
            return object.add(condition.kind == Kind::All ? "all" : "any", std::move(parts));
        }
        object.add("question", OrderedJson::text(condition.question));
        switch (condition.kind) {
        case Kind::Equals: return object.add("equals", compared(condition));
        case Kind::NotEquals: return object.add("notEquals", compared(condition));
        case Kind::AtLeast: return object.add("atLeast", numberOf(condition));
        case Kind::AtMost: return object.add("atMost", numberOf(condition));
        default: return object.add("answered", OrderedJson::truth(true));
        }
    }

    static OrderedJson numberOf(const Condition& condition) {
        return OrderedJson::number(toQString(condition.value).toDouble());
    }

    /// A number where the question is answered by one; an option may be called `3`, so the value alone does
    /// not tell.
    OrderedJson compared(const Condition& condition) const {
        const auto type = m_types.find(condition.question);
        const bool asNumber = type != m_types.end() &&
                              (type->second == QuestionType::Scale || type->second == QuestionType::Number ||
                               type->second == QuestionType::Count || type->second == QuestionType::Money ||
                               type->second == QuestionType::Duration);
        return asNumber ? numberOf(condition) : OrderedJson::text(condition.value);
    }

    const Checklist& m_checklist;
    std::map<std::string, QuestionType> m_types;
};

OrderedJson textsJson(const Checklist& base, const ChecklistTexts& texts) {
    auto object = OrderedJson::object();
    for (const auto& key : textKeysOf(base))
        if (const auto text = texts.find(key); text != texts.end())
            object.add(key, OrderedJson::text(text->second));
    return object;
}

} // namespace

std::string checklistText(const Checklist& checklist) {
    return JsonWriter(checklist).json().fileText();
}

std::string checklistHash(const Checklist& checklist) {
    return QCryptographicHash::hash(QByteArray::fromStdString(checklistText(checklist)),
                                    QCryptographicHash::Sha256)
        .toHex()
        .toStdString();
}

std::string translationText(const Checklist& base, const ChecklistTexts& texts) {
    return textsJson(base, texts).fileText();
}

std::string packageText(const ChecklistLibrary::Entry& entry) {
    auto translations = OrderedJson::object();
    for (const auto& [language, texts] : entry.languages)
        translations.add(language, textsJson(entry.checklist, texts));
    return OrderedJson::object()
        .add("schema", OrderedJson::text(packageSchema))
        .add("checklist", JsonWriter(entry.checklist).json())
        .add("translations", std::move(translations))
        .fileText();
}

} // namespace shopwalker
