// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/plan_json.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"

#include <QDate>

namespace shopwalker {

namespace {

QJsonValue pointsJson(const std::optional<double>& points) {
    return points ? QJsonValue(*points) : QJsonValue();
}

QJsonValue timeOrNull(std::chrono::sys_seconds time) {
    return time == std::chrono::sys_seconds{} ? QJsonValue() : QJsonValue(toQString(toIsoTime(time)));
}

} // namespace

std::string toIsoDay(std::chrono::sys_days day) {
    return toIsoTime(day).substr(0, 10);
}

std::optional<std::chrono::sys_days> fromIsoDay(std::string_view text) {
    const auto day = QDate::fromString(toQString(text), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    return std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(day)));
}

QJsonObject toJson(const Action& action) {
    return {{"id", toQString(action.id)},
            {"touchpoint", toQString(action.touchpoint)},
            {"title", textOrNull(action.title)},
            {"reason", toQString(toWord(action.reason))},
            {"detail", textOrNull(action.detail)},
            {"lever", toQString(toWord(action.lever))},
            {"direction", toQString(toWord(action.direction))},
            {"effort", toQString(toWord(action.effort))},
            {"owner", textOrNull(action.owner)},
            {"due", action.due ? QJsonValue(toQString(toIsoDay(*action.due))) : QJsonValue()},
            {"resources", textOrNull(action.resources)},
            {"status", toQString(toWord(action.status))},
            {"recheck", textOrNull(action.recheck)},
            {"createdAt", timeOrNull(action.createdAt)},
            {"doneAt", timeOrNull(action.doneAt)}};
}

Result<Action> actionFromJson(const QJsonObject& object) {
    const auto reason = actionReasonFromWord(textOf(object["reason"]));
    const auto lever = leverFromWord(textOf(object["lever"]));
    const auto direction = directionFromWord(textOf(object["direction"]));
    const auto effort = effortFromWord(textOf(object["effort"]));
    const auto status = actionStatusFromWord(textOf(object["status"]));
    if (!reason || !lever || !direction || !effort || !status)
        return Error{"action", "an action needs reason, lever, direction, effort and status",
                     textOf(object["id"])};
    return Action{.id = textOf(object["id"]),
                  .touchpoint = textOf(object["touchpoint"]),
                  .title = textOf(object["title"]),
                  .reason = *reason,
                  .detail = textOf(object["detail"]),
                  .lever = *lever,
                  .direction = *direction,
                  .effort = *effort,
                  .owner = textOf(object["owner"]),
                  .due = fromIsoDay(textOf(object["due"])),
                  .resources = textOf(object["resources"]),
                  .status = *status,
                  .recheck = textOf(object["recheck"]),
                  .createdAt = fromIsoTime(textOf(object["createdAt"])),
                  .doneAt = fromIsoTime(textOf(object["doneAt"]))};
}

QJsonObject toJson(const BeforeAfter& beforeAfter) {
    QJsonArray rows;
    for (const auto& row : beforeAfter.rows)
        rows.append(QJsonObject{{"touchpoint", toQString(row.touchpoint)},
                                {"title", textOrNull(row.title)},
                                {"presenceBefore", toQString(toWord(row.presenceBefore))},
                                {"presenceAfter", toQString(toWord(row.presenceAfter))},
                                {"before", pointsJson(row.before)},
                                {"after", pointsJson(row.after)},
                                {"reactionBefore", textOrNull(row.reactionBefore)},
                                {"reactionAfter", textOrNull(row.reactionAfter)},
                                {"change", toQString(toWord(row.change))}});
    return {{"rows", rows},
            {"totalBefore", pointsJson(beforeAfter.totalBefore)},
            {"totalAfter", pointsJson(beforeAfter.totalAfter)},
            {"presentBefore", beforeAfter.presentBefore},
            {"presentAfter", beforeAfter.presentAfter},
            {"gapsClosed", beforeAfter.gapsClosed},
            {"gapsOpened", beforeAfter.gapsOpened}};
}

} // namespace shopwalker
