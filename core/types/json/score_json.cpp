// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/score_json.h"

#include "core/types/json/json.h"
#include "core/types/words.h"

namespace shopwalker {

namespace {

constexpr Words<DifferenceVerdict, 4> verdictWords{{
    {DifferenceVerdict::TooFewWalks, "too-few-walks"},
    {DifferenceVerdict::NoDifference, "no-difference"},
    {DifferenceVerdict::Better, "better"},
    {DifferenceVerdict::Worse, "worse"},
}};

QJsonValue pointsJson(const std::optional<double>& points) {
    return points ? QJsonValue(*points) : QJsonValue();
}

std::optional<double> pointsOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject failureJson(const CriticalFailure& failure) {
    return {{"walk", toQString(failure.walk)},
            {"question", toQString(failure.question)},
            {"label", toQString(failure.label)}};
}

template<class T, class Make>
QJsonArray listJson(const std::vector<T>& items, Make make) {
    QJsonArray array;
    for (const auto& item : items)
        array.append(make(item));
    return array;
}

Spread spreadOf(const QJsonObject& object) {
    return {.walks = object["walks"].toInt(),
            .mean = object["mean"].toDouble(),
            .least = object["least"].toDouble(),
            .most = object["most"].toDouble(),
            .deviation = object["deviation"].toDouble()};
}

TouchpointScore touchpointScoreOf(const QJsonObject& object) {
    const auto agreement = object["agreement"].toObject();
    TouchpointScore score{
        .touchpoint = textOf(object["touchpoint"]),
        .stage = textOf(object["stage"]),
        .channel = textOf(object["channel"]),
        .points = pointsOf(object["points"]),
        .presenceOnly = object["presenceOnly"].toBool(),
        .spread = spreadOf(object["spread"].toObject()),
        .walkPoints = {},
        .agreement = {.pairs = agreement["pairs"].toInt(), .alike = agreement["alike"].toInt()},
        .failures = {},
        .reaction = textOf(object["reaction"])};
    for (const auto& points : object["walkPoints"].toArray())
        score.walkPoints.push_back(points.toDouble());
    for (const auto& value : object["failures"].toArray()) {
        const auto failure = value.toObject();
        score.failures.push_back(
            {textOf(failure["walk"]), textOf(failure["question"]), textOf(failure["label"])});
    }
    return score;
}

GroupScore groupScoreOf(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .points = pointsOf(object["points"]),
            .known = object["known"].toInt(),
            .total = object["total"].toInt(),
            .presenceOnly = object["presenceOnly"].toInt(),
            .failures = object["failures"].toInt()};
}

} // namespace

std::string_view toWord(DifferenceVerdict verdict) {
    return verdictWords.word(verdict);
}

QJsonObject toJson(const Difference& difference) {
    return {{"verdict", toQString(toWord(difference.verdict))},
            {"mean", difference.mean},
            {"low", difference.low},
            {"high", difference.high}};
}

QJsonObject toJson(const TouchpointScore& score) {
    const auto& spread = score.spread;
    return {{"touchpoint", toQString(score.touchpoint)},
            {"stage", textOrNull(score.stage)},
            {"channel", textOrNull(score.channel)},
            {"points", pointsJson(score.points)},
            {"presenceOnly", score.presenceOnly},
            {"spread", QJsonObject{{"walks", spread.walks},
                                   {"mean", spread.mean},
                                   {"least", spread.least},
                                   {"most", spread.most},
                                   {"deviation", spread.deviation}}},
            {"walkPoints", listJson(score.walkPoints, [](double points) { return QJsonValue(points); })},
            {"agreement", QJsonObject{{"pairs", score.agreement.pairs}, {"alike", score.agreement.alike}}},
            {"failures", listJson(score.failures, failureJson)},
            {"reaction", textOrNull(score.reaction)}};
}

QJsonObject toJson(const GroupScore& score) {
    return {{"id", textOrNull(score.id)}, {"points", pointsJson(score.points)}, {"known", score.known},
            {"total", score.total},       {"presenceOnly", score.presenceOnly}, {"failures", score.failures}};
}

QJsonObject toJson(const CompanyScore& score) {
    const auto group = [](const GroupScore& one) { return toJson(one); };
    return {
        {"total", toJson(score.total)},
        {"walks", score.walks},
        {"stages", listJson(score.stages, group)},
        {"channels", listJson(score.channels, group)},
        {"touchpoints", listJson(score.touchpoints, [](const TouchpointScore& one) { return toJson(one); })}};
}

Difference differenceFromJson(const QJsonObject& object) {
    return {.verdict = verdictWords.value(textOf(object["verdict"])).value_or(DifferenceVerdict::TooFewWalks),
            .mean = object["mean"].toDouble(),
            .low = object["low"].toDouble(),
            .high = object["high"].toDouble()};
}

CompanyScore companyScoreFromJson(const QJsonObject& object) {
    CompanyScore score{.touchpoints = {},
                       .stages = {},
                       .channels = {},
                       .total = groupScoreOf(object["total"].toObject()),
                       .walks = object["walks"].toInt()};
    for (const auto& value : object["touchpoints"].toArray())
        score.touchpoints.push_back(touchpointScoreOf(value.toObject()));
    for (const auto& value : object["stages"].toArray())
        score.stages.push_back(groupScoreOf(value.toObject()));
    for (const auto& value : object["channels"].toArray())
        score.channels.push_back(groupScoreOf(value.toObject()));
    return score;
}

} // namespace shopwalker
