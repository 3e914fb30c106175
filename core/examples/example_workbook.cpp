// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/examples/example_workbook.h"

#include "core/types/json/json.h"
#include "core/types/json/workbook_json.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

/// The links of a checklist, with what the example says of people and reactions.
QJsonObject withLinks(QJsonObject chain, const Checklist& checklist) {
    const auto people = chain.take("people").toObject();
    const auto reactions = chain.take("reactions").toObject();
    chain.remove("checklist");
    if (!chain.contains("name"))
        chain["name"] = toQString(checklist.title);
    chain["origin"] = "template";
    QJsonArray links;
    for (const auto& step : checklist.steps) {
        const auto id = toQString(step.id);
        const auto touchpoint = step.touchpoint.empty() ? checklist.id + "#" + step.id : step.touchpoint;
        QJsonObject link{{"id", id},
                         {"title", toQString(step.title)},
                         {"touchpoint", toQString(touchpoint)},
                         {"stage", toQString(step.stage)},
                         {"channel", toQString(step.channel)}};
        if (people.contains(id))
            link["people"] = people[id];
        if (reactions.contains(id))
            link["reaction"] = reactions[id];
        links.append(link);
    }
    chain["links"] = links;
    return chain;
}

} // namespace

Result<Workbook> exampleWorkbook(const QJsonObject& told, const ChecklistLibrary& library,
                                 const std::string& language) {
    auto workbook = told;
    QJsonArray chains;
    for (const auto& entry : told["chains"].toArray()) {
        const auto chain = entry.toObject();
        const auto id = textOf(chain["checklist"]);
        const auto checklist = library.find(id, language);
        if (!id.empty() && !checklist)
            return Error{"example-workbook", "there is no such checklist", id};
        chains.append(checklist ? withLinks(chain, *checklist) : chain);
    }
    workbook["chains"] = chains;
    return workbookFromJson(workbook);
}

} // namespace shopwalker
