// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/guide/guide_rows.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace shopwalker::guide {

namespace {

struct GuideWords {
    Q_DECLARE_TR_FUNCTIONS(GuideWords)

public:
    static QString state(const GuideStep& step, bool current) {
        if (step.met)
            //: State of a step of the guide: the benchmark shows that it was done
            return tr("Done");
        if (step.ticked)
            //: State of a step of the guide: a person ticked it off
            return tr("Ticked off");
        //: State of a step of the guide
        return current ? tr("Now") : tr("Open");
    }

    static QString fact(const GuideFact& fact) {
        const auto of = [&](const QString& sentence) {
            return sentence.arg(QLocale().toString(fact.count), QLocale().toString(fact.wanted));
        };
        if (fact.id == "touchpoints-known")
            //: Guide, step 1
            return of(tr("%1 touchpoints found at you or a rival; %2 are a good list"));
        if (fact.id == "zones-chosen")
            //: Guide, step 2
            return of(tr("%1 of %2 main zones chosen by you"));
        if (fact.id == "questions-answered")
            //: Guide, step 3: about company and market
            return of(tr("%1 of %2 questions about company and market answered"));
        if (fact.id == "zones-assessed")
            //: Guide, step 4
            return of(tr("%1 of %2 main zones have points"));
        if (fact.id == "own-walks")
            //: Guide, step 4
            return of(tr("%1 of %2 walks of your own path"));
        if (fact.id == "rival-walks")
            //: Guide, step 4
            return of(tr("%1 of %2 walks of a rival's path"));
        return laterFact(fact, of);
    }

private:
    template<class Of>
    static QString laterFact(const GuideFact& fact, Of of) {
        if (fact.id == "actions")
            //: Guide, step 5
            return tr("%Ln action(s) in the plan", nullptr, fact.count);
        if (fact.id == "proposals-open")
            //: Guide, step 5
            return tr("%Ln proposal(s) for main zones not taken", nullptr, fact.count);
        if (fact.id == "actions-owned")
            //: Guide, step 6
            return of(tr("%1 of %2 open actions have an owner"));
        if (fact.id == "actions-dated")
            //: Guide, step 6
            return of(tr("%1 of %2 open actions have a date"));
        if (fact.id == "actions-done")
            //: Guide, step 7
            return of(tr("%1 of %2 actions done"));
        if (fact.id == "actions-overdue")
            //: Guide, step 7
            return tr("%Ln action(s) overdue", nullptr, fact.count);
        if (fact.id == "rounds")
            //: Guide, step 8
            return of(tr("Round %1; before and after need %2"));
        if (fact.id == "zones-broken-down")
            //: Guide, step 9
            return tr("%Ln main zone(s) laid out on the map", nullptr, fact.count);
        //: Guide, step 10
        return tr("%Ln re-check(s) planned", nullptr, fact.count);
    }
};

const GuideChapter& chapter(const Guide& guide, const char* id) {
    static const GuideChapter none;
    const auto* found = guide.find(id);
    return found == nullptr ? none : *found;
}

QString nameOf(const std::string& touchpoint, const TouchpointCatalogue& catalogue, const QString& language) {
    return touchpoint.empty() ? QString() : catalogue.name(toQString(touchpoint), language);
}

/// What the own company is known to have or lack; unknown where nobody looked.
Presence ownPresence(const Comparison& comparison, const std::string& touchpoint) {
    for (const auto& row : comparison.rows)
        if (row.touchpoint == touchpoint && !row.cells.empty())
            return row.cells.front().finding.presence;
    return Presence::Unknown;
}

QString dayOf(std::chrono::sys_seconds time) {
    if (time == std::chrono::sys_seconds{})
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale().toString(moment.date(), QLocale::LongFormat);
}

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

const QStringList stepRoles{"title", "text", "phase", "phaseText", "ticked", "target", "facts", "missing"};
QList<Row> steps(const Guide& guide, const GuideStanding& standing) {
    QList<Row> rows;
    const auto& entries = chapter(guide, "steps").entries;
    for (std::size_t place = 0; place < std::min(entries.size(), standing.steps.size()); ++place) {
        const auto& step = standing.steps[place];
        const auto& entry = entries[place];
        const bool current = step.number == standing.current;
        QStringList facts;
        QStringList missing;
        for (const auto& fact : step.facts)
            (fact.met() ? facts : missing) += GuideWords::fact(fact);
        const auto page = guide.pages.find(entry.id);
        rows += Row{{"key", QString::number(step.number)},
                    {"title", toQString(entry.title)},
                    {"text", toQString(entry.text)},
                    {"phase", current       ? "current"
                              : step.done() ? "done"
                                            : "open"},
                    {"phaseText", GuideWords::state(step, current)},
                    {"ticked", step.ticked},
                    {"target", page == guide.pages.end() ? QString() : toQString(page->second)},
                    {"facts", facts},
                    {"missing", missing}};
    }
    return rows;
}

const QStringList questionRoles{"title", "text", "answer"};
QList<Row> questions(const Guide& guide, const Workbook& workbook) {
    QList<Row> rows;
    for (const auto& entry : chapter(guide, "questions").entries) {
        const auto answer = workbook.mapAnswers.find(entry.id);
        rows += Row{{"key", toQString(entry.id)},
                    {"title", toQString(entry.title)},
                    {"text", toQString(entry.text)},
                    {"answer", answer == workbook.mapAnswers.end() ? QString() : toQString(answer->second)}};
    }
    return rows;
}

const QStringList stageRoles{"title", "text", "standing", "empty", "present", "lacking"};
QList<Row> stages(const Guide& guide, const GuideStanding& standing, const Comparison& comparison,
                  const TouchpointCatalogue& catalogue, const QString& language) {
    QList<Row> rows;
    for (const auto& entry : chapter(guide, "stages").entries) {
        const auto stage = std::find_if(standing.stages.begin(), standing.stages.end(),
                                        [&](const auto& one) { return one.stage == entry.id; });
        QStringList present;
        QStringList lacking;
        if (const auto named = guide.stages.find(entry.id); named != guide.stages.end())
            for (const auto& touchpoint : named->second) {
                const auto known = ownPresence(comparison, touchpoint);
                if (known == Presence::Present)
                    present += nameOf(touchpoint, catalogue, language);
                else if (known == Presence::Absent)
                    lacking += nameOf(touchpoint, catalogue, language);
            }
        Row row{{"key", toQString(entry.id)},
                {"title", toQString(entry.title)},
                {"text", toQString(entry.text)},
                {"present", present.join(", ")},
                {"lacking", lacking.join(", ")}};
        if (stage != standing.stages.end()) {
            row["empty"] = stage->present == 0;
            row["standing"] =
                //: Guide, a stage: %1 touchpoints of the own company, %2 of the rival that has most
                QCoreApplication::translate("GuideWords", "You: %1 touchpoints here; the best rival: %2")
                    .arg(QLocale().toString(stage->present), QLocale().toString(stage->bestRival));
        }
        rows += row;
    }
    return rows;
}

const QStringList statusRoles{"title", "text", "standing", "empty", "present", "lacking"};
QList<Row> statuses(const Guide& guide, const Comparison& comparison, const TouchpointCatalogue& catalogue,
                    const QString& language) {
    QList<Row> rows;
    for (const auto& entry : chapter(guide, "statuses").entries) {
        QStringList present;
        for (const auto& row : comparison.rows)
            if (!row.signal && !row.cells.empty() &&
                row.cells.front().finding.presence == Presence::Present &&
                catalogue.place(toQString(row.touchpoint)).status.contains(toQString(entry.id)))
                present += nameOf(row.touchpoint, catalogue, language);
        rows += Row{{"key", toQString(entry.id)},
                    {"title", toQString(entry.title)},
                    {"text", toQString(entry.text)},
                    {"present", present.join(", ")},
                    {"lacking", QString()},
                    {"empty", present.isEmpty()},
                    {"standing",
                     //: Guide: how many touchpoints the own company has for a kind of customer
                     QCoreApplication::translate("GuideWords", "%Ln touchpoint(s) of yours", nullptr,
                                                 static_cast<int>(present.size()))}};
    }
    return rows;
}

const QStringList personaRoles{"title",  "lines",     "name",      "age",   "place",
                               "gender", "behaviour", "interests", "needs", "knownFrom"};
QList<Row> personas(const Workbook& workbook) {
    QList<Row> rows;
    for (const auto& persona : workbook.personas) {
        const auto text = [](const std::string& words) { return toQString(words); };
        rows +=
            Row{{"key", text(persona.id)},
                {"title", text(persona.name)},
                {"lines", joined({text(persona.age), text(persona.place), text(persona.gender),
                                  text(persona.behaviour), text(persona.interests), text(persona.needs)})},
                {"name", text(persona.name)},
                {"age", text(persona.age)},
                {"place", text(persona.place)},
                {"gender", text(persona.gender)},
                {"behaviour", text(persona.behaviour)},
                {"interests", text(persona.interests)},
                {"needs", text(persona.needs)},
                {"knownFrom", text(persona.knownFrom)}};
    }
    return rows;
}

const QStringList practiceRoles{"title", "lines", "text", "seenAt", "touchpoint", "touchpointText"};
QList<Row> practices(const Workbook& workbook, const TouchpointCatalogue& catalogue,
                     const QString& language) {
    QList<Row> rows;
    for (const auto& note : workbook.practices)
        rows += Row{{"key", toQString(note.id)},
                    {"title", toQString(note.text)},
                    {"lines", joined({toQString(note.seenAt), nameOf(note.touchpoint, catalogue, language),
                                      dayOf(note.at)})},
                    {"text", toQString(note.text)},
                    {"seenAt", toQString(note.seenAt)},
                    {"touchpoint", toQString(note.touchpoint)},
                    {"touchpointText", nameOf(note.touchpoint, catalogue, language)}};
    return rows;
}

const QStringList departureRoles{"title", "lines", "reason", "touchpoint", "touchpointText"};
QList<Row> departures(const Workbook& workbook, const TouchpointCatalogue& catalogue,
                      const QString& language) {
    QList<Row> rows;
    for (const auto& left : workbook.departures)
        rows += Row{{"key", toQString(left.id)},
                    {"title", toQString(left.reason)},
                    {"lines", joined({nameOf(left.touchpoint, catalogue, language), dayOf(left.at)})},
                    {"reason", toQString(left.reason)},
                    {"touchpoint", toQString(left.touchpoint)},
                    {"touchpointText", nameOf(left.touchpoint, catalogue, language)}};
    return rows;
}

} // namespace shopwalker::guide
