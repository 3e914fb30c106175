// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The changes that the editor makes to a checklist. They go through the JSON of its file, so that the keys of
// screens and files are the same.
#include "app/controllers/editor/editor_controller.h"
#include "app/models/walk/walk_wording.h"
#include "core/checklist/checklist_edits.h"
#include "core/checklist/checklist_reader.h"
#include "core/checklist/checklist_writer.h"
#include "core/types/json/json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr std::size_t stepsBack = 100;

QJsonObject jsonOf(const Checklist& checklist) {
    const auto object = parseObject(checklistText(checklist), {});
    return object ? object.value() : QJsonObject();
}

void put(QJsonObject& object, const QString& key, const QVariant& value) {
    const auto json = QJsonValue::fromVariant(value);
    if (json.isNull() || json.isUndefined())
        object.remove(key);
    else
        object[key] = json;
}

/// `step.question` out of what the check says: its places are `file step.question` or JSON pointers.
std::pair<int, int> placeIn(const Checklist& checklist, const std::string& where) {
    for (std::size_t s = 0; s < checklist.steps.size(); ++s) {
        const auto& step = checklist.steps[s];
        const auto pointer = "steps/" + std::to_string(s);
        for (std::size_t q = 0; q < step.questions.size(); ++q) {
            const auto path = step.id + "." + step.questions[q].id;
            const auto place = pointer + "/questions/" + std::to_string(q);
            if (where.ends_with(path) || where.ends_with(place) ||
                where.find(place + "/") != std::string::npos)
                return {static_cast<int>(s), static_cast<int>(q)};
        }
        if (where.ends_with(" " + step.id) || where.ends_with(pointer) ||
            where.find(pointer + "/") != std::string::npos)
            return {static_cast<int>(s), -1};
    }
    return {-1, -1};
}

} // namespace

void EditorController::show() {
    if (m_entry) {
        std::set<std::string> wrong;
        for (const auto& problem : m_problems) {
            const auto [s, q] = placeIn(m_entry->checklist, problem.where);
            if (s < 0)
                continue;
            const auto& wrongStep = m_entry->checklist.steps[static_cast<std::size_t>(s)];
            wrong.insert(q < 0 ? wrongStep.id
                               : wrongStep.id + "." + wrongStep.questions[static_cast<std::size_t>(q)].id);
        }
        m_outline.show(m_entry->checklist, wrong);
    }
    emit changed();
}

QVariantList EditorController::problems() const {
    QVariantList list;
    if (!m_entry)
        return list;
    for (const auto& problem : m_problems) {
        const auto [s, q] = placeIn(m_entry->checklist, problem.where);
        list.append(QVariantMap{{"where", toQString(problem.where)},
                                {"text", toQString(problem.text)},
                                {"step", s},
                                {"question", q}});
    }
    return list;
}

QVariantMap EditorController::head() const {
    if (!m_entry)
        return {};
    const auto& checklist = m_entry->checklist;
    return {{"id", toQString(checklist.id)},
            {"title", toQString(checklist.title)},
            {"summary", toQString(checklist.summary)},
            {"kind", toQString(checklist.kind)},
            {"version", checklist.version}};
}

QVariantMap EditorController::part() const {
    if (!m_entry || m_entry->checklist.steps.empty())
        return {};
    const auto object = jsonOf(m_entry->checklist)["steps"][m_step].toObject();
    return (m_question < 0 ? object : object["questions"][m_question].toObject()).toVariantMap();
}

QVariantList EditorController::earlier() const {
    QVariantList list;
    if (!m_entry || m_question < 0)
        return list;
    for (int s = 0; s <= m_step; ++s) {
        const auto& earlierStep = m_entry->checklist.steps[static_cast<std::size_t>(s)];
        const auto end = s < m_step ? earlierStep.questions.size() : static_cast<std::size_t>(m_question);
        for (std::size_t q = 0; q < end; ++q)
            list.append(QVariantMap{{"id", toQString(earlierStep.id + "." + earlierStep.questions[q].id)},
                                    {"text", toQString(earlierStep.questions[q].label)},
                                    {"options", wording::choices(earlierStep.questions[q])}});
    }
    return list;
}

void EditorController::remember(const QString& what) {
    if (!what.isEmpty() && what == m_lastChange)
        return;
    m_lastChange = what;
    m_past.push_back({*m_entry, m_step, m_question});
    if (m_past.size() > stepsBack)
        m_past.erase(m_past.begin());
}

void EditorController::undo() {
    if (m_past.empty())
        return;
    auto& past = m_past.back();
    m_entry = std::move(past.entry);
    m_step = past.step;
    m_question = past.question;
    m_past.pop_back();
    m_lastChange.clear();
    showTexts();
    touched();
}

void EditorController::select(int stepIndex, int question) {
    if (!m_entry || stepIndex < 0 || stepIndex >= static_cast<int>(m_entry->checklist.steps.size()))
        return;
    m_step = stepIndex;
    m_question = std::min(question, static_cast<int>(step().questions.size()) - 1);
    m_lastChange.clear();
    emit changed();
}

void EditorController::addStep() {
    if (!m_entry)
        return;
    remember({});
    auto& steps = m_entry->checklist.steps;
    const auto taken = [&](const std::string& id) {
        return std::any_of(steps.begin(), steps.end(), [&](const Step& other) { return other.id == id; });
    };
    Step fresh{.id = freshId({}, "step", taken), .stage = "need", .channel = "website"};
    if (!steps.empty()) {
        fresh.stage = step().stage;
        fresh.channel = step().channel;
    }
    //: Title of a step that was just added in the checklist editor
    fresh.title = tr("New step").toStdString();
    m_step = steps.empty() ? 0 : m_step + 1;
    m_question = -1;
    steps.insert(steps.begin() + m_step, std::move(fresh));
    touched();
}

void EditorController::addQuestion(const QString& type) {
    if (!m_entry || m_entry->checklist.steps.empty())
        return;
    remember({});
    auto& questions = step().questions;
    const auto taken = [&](const std::string& id) {
        return std::any_of(questions.begin(), questions.end(),
                           [&](const Question& other) { return other.id == id; });
    };
    Question fresh{.id = freshId({}, "question", taken),
                   .type = questionTypeFromWord(type.toStdString()).value_or(QuestionType::YesNo)};
    //: Words of a question that was just added in the checklist editor
    fresh.label = tr("New question").toStdString();
    if (fresh.type == QuestionType::Choice || fresh.type == QuestionType::MultiChoice)
        //: Labels of the first two options of a new question
        fresh.options = {{.id = "a", .label = tr("First option").toStdString()},
                         {.id = "b", .label = tr("Second option").toStdString()}};
    m_question = m_question < 0 ? static_cast<int>(questions.size()) : m_question + 1;
    questions.insert(questions.begin() + m_question, std::move(fresh));
    touched();
}

void EditorController::removePart() {
    if (!m_entry || m_entry->checklist.steps.empty())
        return;
    remember({});
    auto& steps = m_entry->checklist.steps;
    if (m_question >= 0) {
        step().questions.erase(step().questions.begin() + m_question);
        m_question = std::min(m_question, static_cast<int>(step().questions.size()) - 1);
    } else {
        steps.erase(steps.begin() + m_step);
        m_step = std::max(0, std::min(m_step, static_cast<int>(steps.size()) - 1));
    }
    touched();
}

void EditorController::movePart(int by) {
    const auto from = row();
    if (!m_entry || from < 0)
        return;
    auto moved = m_question < 0 ? withStepMoved(m_entry->checklist, static_cast<std::size_t>(m_step),
                                                static_cast<std::size_t>(m_step + by))
                                : withQuestionMoved(m_entry->checklist, static_cast<std::size_t>(m_step),
                                                    static_cast<std::size_t>(m_question),
                                                    static_cast<std::size_t>(m_question + by));
    if (!moved)
        return fail(moved.error());
    remember({});
    m_entry->checklist = std::move(moved).value();
    (m_question < 0 ? m_step : m_question) += by;
    touched();
}

void EditorController::moveRow(int from, int to) {
    const auto place = [this](int row, int role) {
        return m_outline.data(m_outline.index(row), role).toInt();
    };
    if (from < 0 || to < 0 || from >= m_outline.count() || to >= m_outline.count())
        return;
    select(place(from, EditorOutlineModel::StepRole), place(from, EditorOutlineModel::QuestionRole));
    const int by = m_question < 0 ? place(to, EditorOutlineModel::StepRole) - m_step
                   : place(to, EditorOutlineModel::StepRole) != m_step
                       ? 0 // a question stays in its step
                       : std::max(0, place(to, EditorOutlineModel::QuestionRole)) - m_question;
    if (by != 0)
        movePart(by);
}

void EditorController::editPart(const QString& what, const std::function<void(QJsonObject&)>& change) {
    if (!m_entry || m_entry->checklist.steps.empty())
        return;
    remember(what);
    auto file = jsonOf(m_entry->checklist);
    auto steps = file["steps"].toArray();
    auto stepObject = steps[m_step].toObject();
    if (m_question < 0) {
        change(stepObject);
    } else {
        auto questions = stepObject["questions"].toArray();
        auto question = questions[m_question].toObject();
        change(question);
        questions[m_question] = question;
        stepObject["questions"] = questions;
    }
    steps[m_step] = stepObject;
    file["steps"] = steps;
    m_entry->checklist = checklistFromJson(file);
    touched();
}

void EditorController::setHead(const QString& key, const QVariant& value) {
    if (!m_entry)
        return;
    remember("head." + key);
    auto file = jsonOf(m_entry->checklist);
    put(file, key, value);
    m_entry->checklist = checklistFromJson(file);
    touched();
}

void EditorController::setPart(const QString& key, const QVariant& value) {
    editPart(key, [&](QJsonObject& object) {
        put(object, key, value);
        if (key != "type")
            return;
        // What the new type has no use for would only be reported as wrong.
        object.remove("fromCall");
        const bool chosen = value == "choice" || value == "multi-choice";
        if (!chosen)
            object.remove("options");
        else if (!object.contains("options"))
            object["options"] = QJsonArray{QJsonObject{{"id", "a"}, {"label", tr("First option")}},
                                           QJsonObject{{"id", "b"}, {"label", tr("Second option")}}};
        const QStringList measured{"number", "money", "duration", "count", "reply-timer"};
        if (!measured.contains(value.toString()))
            object.remove("target");
    });
}

void EditorController::setTarget(const QString& key, const QVariant& value) {
    editPart("target." + key, [&](QJsonObject& object) {
        auto target = object["target"].toObject();
        put(target, key, value);
        if (target.contains("good") || target.contains("bad"))
            object["target"] = target;
        else
            object.remove("target");
    });
}

void EditorController::setCondition(const QString& question, const QString& comparison,
                                    const QVariant& value) {
    editPart({}, [&](QJsonObject& object) {
        if (question.isEmpty()) {
            object.remove("showIf");
            return;
        }
        QJsonObject condition{{"question", question}};
        condition[comparison] = comparison == "answered" ? QJsonValue(true) : QJsonValue::fromVariant(value);
        object["showIf"] = condition;
    });
}

void EditorController::addOption() {
    if (!m_entry || m_question < 0)
        return;
    const auto& options = step().questions[static_cast<std::size_t>(m_question)].options;
    const auto id = freshId({}, "option", [&](const std::string& tried) {
        return std::any_of(options.begin(), options.end(),
                           [&](const Option& option) { return option.id == tried; });
    });
    editPart({}, [&](QJsonObject& object) {
        auto list = object["options"].toArray();
        //: Label of an option that was just added to a question
        list.append(QJsonObject{{"id", toQString(id)}, {"label", tr("New option")}});
        object["options"] = list;
    });
}

void EditorController::setOption(int option, const QString& key, const QVariant& value) {
    editPart("option." + QString::number(option) + key, [&](QJsonObject& object) {
        auto list = object["options"].toArray();
        auto changed = list[option].toObject();
        put(changed, key, value);
        list[option] = changed;
        object["options"] = list;
    });
}

void EditorController::removeOption(int option) {
    editPart({}, [&](QJsonObject& object) {
        auto list = object["options"].toArray();
        list.removeAt(option);
        object["options"] = list;
    });
}

void EditorController::setLanguage(const QString& code) {
    m_language = code;
    showTexts();
    emit changed();
}

void EditorController::showTexts() {
    if (!m_entry)
        return;
    const auto found = m_entry->languages.find(m_language.toStdString());
    m_texts.show(m_entry->checklist, found == m_entry->languages.end() ? ChecklistTexts() : found->second);
}

void EditorController::translate(int row, const QString& text) {
    if (!m_entry || row < 0 || row >= m_texts.count())
        return;
    const auto key = m_texts.key(row);
    remember(m_language + toQString(key));
    auto& texts = m_entry->languages[m_language.toStdString()];
    if (text.trimmed().isEmpty())
        texts.erase(key);
    else
        texts[key] = text.toStdString();
    m_texts.setText(row, text);
    touched();
}

} // namespace shopwalker
