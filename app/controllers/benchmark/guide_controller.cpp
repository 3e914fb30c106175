// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/guide_controller.h"

#include "core/plan/control.h"
#include "core/types/json/json.h"

#include <QFile>
#include <QUuid>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr int marketQuestions = 6; // of importance.json: rivals, size, position, loyalty, price, complexity

template<class Note>
Note& noteOf(std::vector<Note>& notes, const std::string& id) {
    const auto found =
        std::find_if(notes.begin(), notes.end(), [&](const auto& note) { return note.id == id; });
    if (found != notes.end())
        return *found;
    auto& note = notes.emplace_back();
    note.id = id;
    return note;
}

std::string idOf(const QString& key) {
    return (key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key).toStdString();
}

std::string field(const QVariantMap& fields, const char* name) {
    return fields.value(QLatin1String(name)).toString().trimmed().toStdString();
}

} // namespace

GuideController::GuideController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit,
                                 MomentSource now, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit))
    , m_now(std::move(now)) {}

const Guide& GuideController::guide() const {
    if (!m_guide || m_language != language()) {
        m_language = language();
        m_guide = shippedGuide(m_language.toStdString());
    }
    return *m_guide;
}

void GuideController::fill() {
    if (!open()) { // nothing to guide over, and nothing is read for it when the program starts
        m_standing = {};
        for (auto* model :
             {&m_steps, &m_questions, &m_stages, &m_statuses, &m_personas, &m_practices, &m_departures})
            model->setRows({});
        return;
    }
    const auto& comparison = open()->judgement.comparison;
    const auto& workbook = open()->workbook;
    const auto& told = guide();
    m_standing = guideStanding(open()->judgement, workbook, marketQuestions, today());
    m_steps.setRows(guide::steps(told, m_standing));
    m_questions.setRows(guide::questions(told, workbook));
    m_stages.setRows(guide::stages(told, m_standing, comparison, *names().catalogue, names().language));
    m_statuses.setRows(guide::statuses(told, comparison, *names().catalogue, names().language));
    m_personas.setRows(guide::personas(workbook));
    m_practices.setRows(guide::practices(workbook, *names().catalogue, names().language));
    m_departures.setRows(guide::departures(workbook, *names().catalogue, names().language));
}

std::chrono::sys_seconds GuideController::now() const {
    return std::chrono::floor<std::chrono::seconds>(m_now().utc);
}

std::chrono::sys_days GuideController::today() const {
    const auto moment = m_now();
    return std::chrono::floor<std::chrono::days>(moment.utc + moment.offset);
}

int GuideController::done() const {
    return static_cast<int>(std::count_if(m_standing.steps.begin(), m_standing.steps.end(),
                                          [](const auto& step) { return step.done(); }));
}

int GuideController::overdue() const {
    if (!open())
        return 0;
    const auto& actions = open()->workbook.actions;
    return static_cast<int>(
        std::count_if(actions.begin(), actions.end(),
                      [day = today()](const auto& action) { return isOverdue(action, day); }));
}

QString GuideController::customers() const {
    return open() ? toQString(open()->workbook.customers) : QString();
}

void GuideController::setCustomers(const QString& customers) {
    if (customers == this->customers())
        return;
    m_edit([customers = customers.toStdString()](Workbook& workbook) { workbook.customers = customers; });
}

QVariantList GuideController::chapter(const QString& id) const {
    QVariantList entries;
    if (const auto* chapter = guide().find(id.toStdString()))
        for (const auto& entry : chapter->entries)
            entries += QVariantMap{{"title", toQString(entry.title)},
                                   {"text", toQString(entry.text)},
                                   {"source", toQString(entry.source)}};
    return entries;
}

QString GuideController::chapterTitle(const QString& id) const {
    const auto* chapter = guide().find(id.toStdString());
    return chapter == nullptr ? QString() : toQString(chapter->title);
}

bool GuideController::hasPage(const QString& page) const {
    return !page.isEmpty() && QFile::exists(QStringLiteral(":/qt/qml/Shopwalker/Ui/pages/%1Page.qml")
                                                .arg(page.left(1).toUpper() + page.mid(1)));
}

void GuideController::tick(const QString& step, bool done) {
    const int number = step.toInt();
    if (number < 1 || number > static_cast<int>(m_standing.steps.size()))
        return;
    m_edit([number, done](Workbook& workbook) {
        std::erase(workbook.guideDone, number);
        if (done)
            workbook.guideDone.push_back(number);
        std::sort(workbook.guideDone.begin(), workbook.guideDone.end());
    });
}

void GuideController::answer(const QString& question, const QString& text) {
    const auto words = text.trimmed().toStdString();
    if (m_questions.row(question).isEmpty() || m_questions.row(question)["answer"] == text)
        return;
    m_edit([question = question.toStdString(), words](Workbook& workbook) {
        if (words.empty())
            workbook.mapAnswers.erase(question);
        else
            workbook.mapAnswers[question] = words;
    });
}

bool GuideController::isSaid(const QVariantMap& fields, const char* name) {
    m_problem.clear();
    if (field(fields, name).empty())
        //: Below the form of a persona, a practice or a customer who left
        m_problem = tr("The first line is needed; the others may stay empty.");
    emit changed();
    return m_problem.isEmpty();
}

bool GuideController::savePersona(const QString& key, const QVariantMap& fields) {
    if (!isSaid(fields, "name"))
        return false;
    m_edit([id = idOf(key), fields](Workbook& workbook) {
        auto& persona = noteOf(workbook.personas, id);
        persona.name = field(fields, "name");
        persona.age = field(fields, "age");
        persona.place = field(fields, "place");
        persona.gender = field(fields, "gender");
        persona.behaviour = field(fields, "behaviour");
        persona.interests = field(fields, "interests");
        persona.needs = field(fields, "needs");
        persona.knownFrom = field(fields, "knownFrom");
    });
    return true;
}

bool GuideController::savePractice(const QString& key, const QVariantMap& fields) {
    if (!isSaid(fields, "text"))
        return false;
    m_edit([id = idOf(key), fields, at = now()](Workbook& workbook) {
        auto& practice = noteOf(workbook.practices, id);
        practice.text = field(fields, "text");
        practice.seenAt = field(fields, "seenAt");
        practice.touchpoint = field(fields, "touchpoint");
        if (practice.at == std::chrono::sys_seconds{})
            practice.at = at;
    });
    return true;
}

bool GuideController::saveDeparture(const QString& key, const QVariantMap& fields) {
    if (!isSaid(fields, "reason"))
        return false;
    m_edit([id = idOf(key), fields, at = now()](Workbook& workbook) {
        auto& left = noteOf(workbook.departures, id);
        left.reason = field(fields, "reason");
        left.touchpoint = field(fields, "touchpoint");
        if (left.at == std::chrono::sys_seconds{})
            left.at = at;
    });
    return true;
}

void GuideController::remove(const QString& key) {
    m_edit([id = key.toStdString()](Workbook& workbook) {
        const auto named = [&](const auto& note) { return note.id == id; };
        std::erase_if(workbook.personas, named);
        std::erase_if(workbook.practices, named);
        std::erase_if(workbook.departures, named);
    });
}

void GuideController::dismissProblem() {
    m_problem.clear();
    emit changed();
}

} // namespace shopwalker
