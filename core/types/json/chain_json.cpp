// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/chain_json.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/words.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr Words<ChainOrigin, 3> originWords{{
    {ChainOrigin::Walk, "walk"},
    {ChainOrigin::Template, "template"},
    {ChainOrigin::Hand, "hand"},
}};

constexpr Words<TouchBand, 3> bandWords{{
    {TouchBand::Below, "below"},
    {TouchBand::Within, "within"},
    {TouchBand::Above, "above"},
}};

QJsonObject linkJson(const ChainLink& link) {
    QJsonObject object{{"id", toQString(link.id)}, {"people", link.people}};
    putText(object, "title", link.title);
    putText(object, "touchpoint", link.touchpoint);
    putText(object, "stage", link.stage);
    putText(object, "channel", link.channel);
    putText(object, "reaction", link.reaction);
    putText(object, "firstReaction", link.firstReaction);
    putText(object, "rerateReason", link.rerateReason);
    putText(object, "failure", link.failure);
    putText(object, "decision", link.decision);
    putText(object, "emotion", link.emotion);
    putText(object, "obstacle", link.obstacle);
    if (!link.effects.empty()) {
        QJsonArray effects;
        for (const auto& effect : link.effects)
            effects.append(toQString(effect));
        object["effects"] = effects;
    }
    if (link.met)
        object["met"] = true;
    if (link.seconds > 0)
        object["seconds"] = link.seconds;
    return object;
}

ChainLink linkFrom(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .title = textOf(object["title"]),
            .touchpoint = textOf(object["touchpoint"]),
            .stage = textOf(object["stage"]),
            .channel = textOf(object["channel"]),
            .met = object["met"].toBool(),
            .reaction = textOf(object["reaction"]),
            .firstReaction = textOf(object["firstReaction"]),
            .rerateReason = textOf(object["rerateReason"]),
            .failure = textOf(object["failure"]),
            .seconds = object["seconds"].toDouble(),
            .people = object["people"].toInt()};
}

QJsonValue placeJson(const std::optional<std::size_t>& place) {
    return place ? QJsonValue(static_cast<qint64>(*place)) : QJsonValue();
}

} // namespace

std::string_view toWord(ChainOrigin origin) {
    return originWords.word(origin);
}

std::string_view toWord(TouchBand band) {
    return bandWords.word(band);
}

std::optional<ChainOrigin> chainOriginFromWord(std::string_view word) {
    return originWords.value(word);
}

QJsonObject toJson(const Chain& chain) {
    QJsonArray links;
    for (const auto& link : chain.links)
        links.append(linkJson(link));
    QJsonObject object{
        {"id", toQString(chain.id)}, {"origin", toQString(toWord(chain.origin))}, {"links", links}};
    putText(object, "name", chain.name);
    putText(object, "company", chain.company);
    putText(object, "entrance", chain.entrance);
    if (chain.origin == ChainOrigin::Walk) {
        putText(object, "tester", chain.tester);
        putText(object, "customerStatus", chain.customerStatus);
        putText(object, "location", chain.location);
        object["insider"] = chain.insider;
        if (chain.walkedAt)
            object["walkedAt"] =
                toQString(toIsoTime(std::chrono::floor<std::chrono::seconds>(chain.walkedAt->utc)));
    }
    putText(object, "next", chain.next);
    if (chain.startsByItself)
        object["startsByItself"] = true;
    return object;
}

Result<Chain> chainFromJson(const QJsonObject& object) {
    const auto origin = chainOriginFromWord(textOf(object["origin"]));
    if (!origin)
        return Error{"chain", "a chain's origin is walk, template or hand", textOf(object["id"])};
    Chain chain{.id = textOf(object["id"]),
                .name = textOf(object["name"]),
                .company = textOf(object["company"]),
                .origin = *origin,
                .entrance = textOf(object["entrance"]),
                .links = {},
                .next = textOf(object["next"]),
                .startsByItself = object["startsByItself"].toBool()};
    for (const auto& link : object["links"].toArray())
        chain.links.push_back(linkFrom(link.toObject()));
    return chain;
}

QJsonObject toJson(const ChainVerdict& verdict) {
    QJsonArray warnings;
    for (const auto& warning : verdict.warnings)
        warnings.append(toQString(warning));
    return {{"walked", verdict.walked},
            {"breakAt", placeJson(verdict.breakAt)},
            {"deadEnd", placeJson(verdict.deadEnd)},
            {"reachesEnd", verdict.reachesEnd},
            {"hasFinalLink", verdict.hasFinalLink},
            {"touches", verdict.touches},
            {"people", verdict.people},
            {"automated", verdict.automated},
            {"seconds", verdict.seconds},
            {"band", toQString(toWord(verdict.band))},
            {"warnings", warnings}};
}

} // namespace shopwalker
