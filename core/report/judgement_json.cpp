// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/judgement_json.h"

#include "core/compare/scan_change_json.h"
#include "core/types/json/chain_json.h"
#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"
#include "core/types/json/workbook_json.h"
#include "core/types/words.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr Words<TippingPoint::Kind, 3> tippingWords{{
    {TippingPoint::Kind::Stage, "stage"},
    {TippingPoint::Kind::Channel, "channel"},
    {TippingPoint::Kind::Touchpoint, "touchpoint"},
}};

constexpr Words<PromiseVerdict, 3> promiseWords{{
    {PromiseVerdict::Kept, "kept"},
    {PromiseVerdict::Broken, "broken"},
    {PromiseVerdict::Open, "open"},
}};

template<class Values, class Json>
QJsonArray arrayOf(const Values& values, Json json) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(json(value));
    return array;
}

QJsonValue numberOrNull(const std::optional<double>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue indexOrNull(const std::optional<std::size_t>& index) {
    return index ? QJsonValue(static_cast<qint64>(*index)) : QJsonValue();
}

QJsonObject numbersJson(const std::map<std::string, double, std::less<>>& numbers) {
    QJsonObject object;
    for (const auto& [id, number] : numbers)
        object[toQString(id)] = number;
    return object;
}

class Writer {
public:
    explicit Writer(const OpenBenchmark& open)
        : m_open(open)
        , m_judgement(open.judgement) {}

    QJsonObject object() const {
        return {{"schema", "shopwalker.judgement/1"},
                {"id", static_cast<qint64>(m_open.id)},
                {"name", toQString(m_open.name)},
                {"round", m_open.round.number},
                {"rounds", arrayOf(m_open.rounds,
                                   [](const RoundHead& head) {
                                       return QJsonObject{
                                           {"number", head.number},
                                           {"startedAt", toQString(toIsoTime(head.startedAt))}};
                                   })},
                {"location", textOrNull(m_open.round.location)},
                {"unreadWalks", arrayOf(m_open.round.unread,
                                        [this](const UnreadWalk& unread) {
                                            return QJsonObject{{"company", company(unread.company)},
                                                               {"walk", toQString(unread.walk)},
                                                               {"checklist", toQString(unread.checklist)}};
                                        })},
                {"comparison", toJson(m_judgement.comparison)},
                {"workbook", toJson(m_open.workbook)},
                {"weights", weights()},
                {"chains", arrayOf(m_judgement.chains, [this](const auto& one) { return chain(one); })},
                {"races", arrayOf(m_judgement.races, [this](const auto& one) { return race(one); })},
                {"ledger", arrayOf(m_judgement.ledger, [this](const auto& one) { return promise(one); })},
                {"standards", arrayOf(m_judgement.standards, standard)},
                {"top", arrayOf(m_judgement.top, [](const auto& id) { return toQString(id); })},
                {"tippingPoints",
                 arrayOf(m_judgement.tippingPoints, [this](const auto& one) { return tipping(one); })},
                {"plan", plan()},
                {"laws", arrayOf(m_judgement.laws, law)},
                {"beforeAfter", m_open.beforeAfter ? QJsonValue(toJson(*m_open.beforeAfter)) : QJsonValue()},
                {"watched", arrayOf(m_open.watched, [this](const auto& one) { return watched(one); })}};
    }

private:
    QJsonValue company(std::size_t index) const {
        return toQString(m_judgement.comparison.companies[index].company.name);
    }

    QJsonObject weights() const {
        const auto& [stages, channels, touchpoints] = m_judgement.weights;
        return {{"stages", numbersJson(stages)},
                {"channels", numbersJson(channels)},
                {"touchpoints", numbersJson(touchpoints)},
                {"reasons", arrayOf(m_judgement.suggested.reasons, [](const WeightReason& reason) {
                     return QJsonObject{{"rule", toQString(reason.rule)},
                                        {"stage", textOrNull(reason.stage)},
                                        {"channel", textOrNull(reason.channel)},
                                        {"factor", reason.factor}};
                 })}};
    }

    QJsonObject chain(const JudgedChain& judged) const {
        return {{"company", company(judged.company)},
                {"chain", toJson(judged.chain)},
                {"verdict", toJson(judged.verdict)},
                {"weakest", indexOrNull(judged.weakest)}};
    }

    QJsonObject race(const ResponseRace& race) const {
        return {{"checklist", toQString(race.checklist)},
                {"question", toQString(race.question)},
                {"label", toQString(race.label)},
                {"touchpoint", toQString(race.touchpoint)},
                {"channel", toQString(race.channel)},
                {"unit", toQString(race.unit)},
                {"fastest", race.fastest ? company(*race.fastest) : QJsonValue()},
                {"lanes", arrayOf(race.lanes, [this](const auto& one) { return lane(one); })}};
    }

    QJsonObject lane(const RaceLane& lane) const {
        return {{"company", company(lane.company)},
                {"times", arrayOf(lane.times,
                                  [](const RaceTime& time) {
                                      return QJsonObject{{"walk", toQString(time.walk)},
                                                         {"raw", time.raw},
                                                         {"withinHours", numberOrNull(time.withinHours)}};
                                  })},
                {"waiting", lane.waiting},
                {"median", numberOrNull(lane.median)},
                {"medianWithinHours", numberOrNull(lane.medianWithinHours)}};
    }

    QJsonObject promise(const LedgerEntry& entry) const {
        return {{"company", company(entry.company)},
                {"touchpoint", toQString(entry.touchpoint)},
                {"title", textOrNull(entry.title)},
                {"promise", textOrNull(entry.promise)},
                {"found", textOrNull(entry.found)},
                {"verdict", toQString(toWord(entry.verdict))},
                {"bySite", entry.bySite},
                {"walks", entry.bySite ? 0 : entry.times},
                {"source", textOrNull(entry.source)}};
    }

    static QJsonObject standard(const StandardVerdict& verdict) {
        return {{"checklist", toQString(verdict.standard.checklist)},
                {"question", toQString(verdict.standard.question)},
                {"label", toQString(verdict.label)},
                {"walk", toQString(verdict.walk)},
                {"limit", verdict.standard.limit},
                {"atMost", verdict.standard.atMost},
                {"unit", textOrNull(verdict.standard.unit)},
                {"value", verdict.value},
                {"passed", verdict.passed}};
    }

    QJsonObject tipping(const TippingPoint& point) const {
        return {{"kind", toQString(toWord(point.kind))},
                {"id", toQString(point.id)},
                {"weight", point.weight},
                {"tippingAt", point.tippingAt},
                {"leader", company(point.leader)},
                {"then", company(point.then)}};
    }

    QJsonObject plan() const {
        const auto action = [](const Action& one) { return toJson(one); };
        return {{"actions", arrayOf(m_open.workbook.actions, action)},
                {"proposals", arrayOf(m_judgement.proposals, action)},
                {"decided", arrayOf(m_judgement.decided, decision)},
                {"quickWins", arrayOf(m_judgement.quickWins, [](const Action& one) {
                     return toQString(one.id.empty() ? one.touchpoint : one.id);
                 })}};
    }

    static QJsonObject decision(const Decision& decision) {
        return {{"touchpoint", toQString(decision.touchpoint)},
                {"decision", toQString(toWord(decision.kind))},
                {"action", textOrNull(decision.action)}};
    }

    static QJsonObject law(const LawWarning& warning) {
        return {{"law", warning.law},
                {"subject", toQString(warning.subject)},
                {"fault", toQString(warning.fault)}};
    }

    QJsonObject watched(const WatchedChange& change) const {
        return {{"round", change.round},
                {"at", toQString(toIsoTime(change.at))},
                {"company", company(change.company)},
                {"kind", toQString(toWord(change.change.kind))},
                {"touchpoint", toQString(change.change.touchpoint)},
                {"value", toJson(change.change.value)}};
    }

    const OpenBenchmark& m_open;
    const Judgement& m_judgement;
};

} // namespace

std::string_view toWord(TippingPoint::Kind kind) {
    return tippingWords.word(kind);
}

std::string_view toWord(PromiseVerdict verdict) {
    return promiseWords.word(verdict);
}

QJsonObject toJson(const OpenBenchmark& open) {
    return Writer(open).object();
}

} // namespace shopwalker
