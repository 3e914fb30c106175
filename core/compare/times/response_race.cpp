// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/times/response_race.h"

#include "core/score/company_score.h"
#include "core/score/points.h"

namespace shopwalker {

namespace {

bool isRaced(const Question& question) {
    const bool rings =
        question.type == QuestionType::Count && question.target && question.target->unit == "rings";
    return rings || question.type == QuestionType::ReplyTimer ||
           (question.type == QuestionType::Duration && question.target);
}

bool isWaiting(const Question& question, const Answer& answer) {
    return question.type == QuestionType::ReplyTimer && !answer.notApplicable && answer.value.sent &&
           !answer.value.replied && !answer.value.number;
}

/// Rings, or seconds.
std::optional<double> rawTime(const Question& question, const Answer& answer) {
    auto inSeconds = question;
    if (question.type != QuestionType::Count)
        inSeconds.target.reset();
    return measureOf(inSeconds, answer);
}

std::optional<double> timeWithinHours(const Answer& answer, const CompanyClock& clock) {
    const auto& [sent, replied] = std::pair(answer.value.sent, answer.value.replied);
    if (!clock.hours || !sent || !replied)
        return std::nullopt;
    const auto at = [](const Moment& moment) { return std::chrono::floor<std::chrono::seconds>(moment.utc); };
    return static_cast<double>(
        openBetween(*clock.hours, clock.zone, sent->offset, at(*sent), at(*replied)).count());
}

std::optional<double> medianOf(std::vector<double> values) {
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const auto middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

class Races {
public:
    explicit Races(std::span<const CompanyClock> clocks)
        : m_clocks(clocks) {}

    void add(std::size_t company, const WalkedPath& path) {
        for (const auto& step : path.steps)
            for (const auto& [question, answer] : step.asked)
                if (answer && isRaced(question) && question.audience != "owner")
                    add(company, path, step, question, *answer);
    }

    std::vector<ResponseRace> finished() {
        for (auto& race : m_races) {
            for (auto& lane : race.lanes)
                finish(lane);
            race.fastest = fastestOf(race);
        }
        return std::move(m_races);
    }

private:
    void add(std::size_t company, const WalkedPath& path, const WalkedStep& step, const Question& question,
             const Answer& answer) {
        const auto raw = rawTime(question, answer);
        const bool waiting = isWaiting(question, answer);
        if (!raw && !waiting)
            return;
        auto& lane = laneOf(raceOf(path, step, question), company);
        lane.waiting += waiting;
        if (raw)
            lane.times.push_back({.walk = path.walk.id,
                                  .raw = *raw,
                                  .withinHours = company < m_clocks.size()
                                                     ? timeWithinHours(answer, m_clocks[company])
                                                     : std::nullopt});
    }

    ResponseRace& raceOf(const WalkedPath& path, const WalkedStep& step, const Question& question) {
        const auto id = step.id + "." + question.id;
        for (auto& race : m_races)
            if (race.checklist == path.walk.checklist && race.question == id)
                return race;
        return m_races.emplace_back(ResponseRace{.checklist = path.walk.checklist,
                                                 .question = id,
                                                 .label = question.label,
                                                 .touchpoint = step.touchpoint,
                                                 .channel = step.channel,
                                                 .unit = question.type == QuestionType::Count ? "rings" : "s",
                                                 .lanes = {}});
    }

    static RaceLane& laneOf(ResponseRace& race, std::size_t company) {
        for (auto& lane : race.lanes)
            if (lane.company == company)
                return lane;
        return race.lanes.emplace_back(RaceLane{.company = company, .times = {}});
    }

    static void finish(RaceLane& lane) {
        std::vector<double> raw, within;
        for (const auto& time : lane.times) {
            raw.push_back(time.raw);
            if (time.withinHours)
                within.push_back(*time.withinHours);
        }
        lane.median = medianOf(std::move(raw));
        lane.medianWithinHours = medianOf(std::move(within));
    }

    static std::optional<std::size_t> fastestOf(const ResponseRace& race) {
        std::optional<double> least;
        std::optional<std::size_t> company;
        for (const auto& lane : race.lanes) {
            if (!lane.median || (least && *lane.median > *least))
                continue;
            company = lane.median == least ? std::nullopt : std::optional(lane.company);
            least = lane.median;
        }
        return company;
    }

    std::span<const CompanyClock> m_clocks;
    std::vector<ResponseRace> m_races;
};

} // namespace

std::optional<OpeningTimes> openingTimesOf(std::span<const Finding> findings) {
    std::optional<OpeningTimes> times;
    for (const auto& finding : findings) {
        if (finding.touchpoint != "hours" || finding.presence != Presence::Present)
            continue;
        for (const auto& value : finding.values) {
            const auto read = openingTimesFrom(value.value);
            if (!read)
                continue;
            if (times && *times != *read)
                return std::nullopt;
            times = read;
        }
    }
    return times;
}

std::vector<ResponseRace> responseRaces(std::span<const CompanyWalks> companies,
                                        std::span<const CompanyClock> clocks) {
    Races races(clocks);
    for (std::size_t company = 0; company < companies.size(); ++company)
        for (const auto& path : companies[company].paths)
            if (counts(path.walk))
                races.add(company, path);
    return races.finished();
}

} // namespace shopwalker
