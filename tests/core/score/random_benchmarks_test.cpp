// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/score/company_score.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace shopwalker;
using namespace shopwalker::test;

namespace {

constexpr int benchmarks = 1000;
const char* const stageNames[] = {"need", "search", "comparison", "decision", "evaluation"};
const char* const channelNames[] = {"website", "phone", "staff", "email"};
const char* const reactions[] = {"positive", "neutral", "negative"};

/// One random benchmark of one company.
struct Made {
    Touchpoints rows;
    Weights weights;
    std::vector<WalkedPath> paths;
    std::vector<Finding> findings;
};

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed) {}

    Made make() {
        Made made;
        const int count = number(1, 8);
        for (int row = 0; row < count; ++row) {
            made.rows.push_back({.id = "t" + std::to_string(row),
                                 .stage = stageNames[number(0, 4)],
                                 .channel = channelNames[number(0, 3)]});
            if (number(0, 3) > 0)
                made.findings.push_back(
                    {.touchpoint = made.rows.back().id, .presence = Presence(number(0, 3))});
            if (number(0, 4) == 0)
                made.weights.touchpoints[made.rows.back().id] = number(0, 12) / 4.0;
        }
        for (const auto* stage : stageNames)
            if (number(0, 1) == 1)
                made.weights.stages[stage] = number(1, 12) / 4.0;
        for (const auto* channel : channelNames)
            if (number(0, 1) == 1)
                made.weights.channels[channel] = number(1, 12) / 4.0;
        for (int walk = number(0, 5); walk > 0; --walk)
            made.paths.push_back(path(made.rows, walk));
        return made;
    }

private:
    int number(int from, int to) { return std::uniform_int_distribution(from, to)(m_random); }

    WalkedPath path(const Touchpoints& rows, int index) {
        std::vector<WalkedStep> steps;
        for (int count = number(0, 6); count > 0; --count) {
            const auto& row = rows[static_cast<std::size_t>(number(0, static_cast<int>(rows.size()) - 1))];
            auto made = step(row.id, row.stage, row.channel, {});
            made.id = "s" + std::to_string(steps.size());
            for (int asked = number(0, 5); asked > 0; --asked)
                made.asked.push_back(question(asked));
            steps.push_back(std::move(made));
        }
        auto path = walked("w" + std::to_string(index), "t" + std::to_string(number(0, 2)), std::move(steps));
        path.walk.state = WalkState(number(0, 5));
        for (int count = number(0, 2); count > 0; --count)
            path.walk.reratings.push_back(
                {.step = "s" + std::to_string(number(0, 6)), .reaction = reactions[number(0, 2)]});
        return path;
    }

    AskedQuestion question(int index) {
        AskedQuestion asked;
        asked.question.id = "q" + std::to_string(index);
        asked.question.weight = number(0, 4);
        asked.question.critical = number(0, 3) == 0;
        asked.question.audience = number(0, 5) == 0 ? "owner" : "outsider";
        asked.answer = answer(asked.question);
        if (number(0, 7) == 0)
            asked.answer->notApplicable = true;
        if (number(0, 7) == 0)
            asked.answer.reset();
        return asked;
    }

    Answer answer(Question& question) {
        switch (number(0, 5)) {
        case 0:
            question.type = QuestionType::YesNo;
            question.good = number(0, 1) ? "yes" : "no";
            return chosen({number(0, 1) ? "yes" : "no"});
        case 1:
            question.type = QuestionType::Scale;
            question.scaleTo = number(2, 10);
            return numbered(number(1, question.scaleTo));
        case 2:
            question.type = QuestionType::MultiChoice;
            question.options = {{"a", "A", 30}, {"b", "B", 50}, {"c", "C", 60}, {"d", "D", std::nullopt}};
            return chosen(number(0, 1) ? std::vector<std::string>{"a", "b"}
                                       : std::vector<std::string>{"b", "c", "d"});
        case 3:
            question.type = QuestionType::Duration;
            question.target = Target{double(number(0, 5)), double(number(6, 20)), number(0, 1) ? "min" : "s"};
            return numbered(number(0, 1500));
        case 4: question.type = QuestionType::Text; return chosen({});
        default: question.type = QuestionType::Reaction; return chosen({reactions[number(0, 2)]});
        }
    }

    std::mt19937 m_random;
};

/// The whole calculation once more, from one flat table of votes and in long double, sharing no code with the
/// product.
class SecondOpinion {
public:
    explicit SecondOpinion(const Made& made)
        : m_made(made) {
        for (const auto& path : made.paths)
            if (path.walk.state >= WalkState::WaitingForReplies && path.walk.state <= WalkState::Accepted)
                for (const auto& walked : path.steps)
                    vote(path, walked);
    }

    std::optional<long double> points(const Touchpoint& row) const {
        std::map<std::string, std::pair<long double, long double>> perWalk;
        for (const auto& [touchpoint, walk, weight, earned] : m_votes)
            if (touchpoint == row.id) {
                perWalk[walk].first += weight * earned;
                perWalk[walk].second += weight;
            }
        long double sum = 0;
        for (const auto& [walk, mean] : perWalk)
            sum += mean.first / mean.second;
        if (!perWalk.empty())
            return sum / static_cast<long double>(perWalk.size());
        const auto presence = presenceOf(row);
        if (presence == Presence::Present)
            return 100;
        return presence == Presence::Absent ? std::optional<long double>(0) : std::nullopt;
    }

    std::optional<long double> mean(const std::function<bool(const Touchpoint&)>& isIn) const {
        long double sum = 0, weights = 0;
        for (const auto& row : m_made.rows) {
            const auto earned = points(row);
            if (!isIn(row) || !earned)
                continue;
            sum += *earned * weightOf(row);
            weights += weightOf(row);
        }
        return weights > 0 ? std::optional(sum / weights) : std::nullopt;
    }

    int known() const {
        return static_cast<int>(std::count_if(m_made.rows.begin(), m_made.rows.end(),
                                              [&](const auto& row) { return points(row).has_value(); }));
    }
    int total() const {
        return static_cast<int>(std::count_if(m_made.rows.begin(), m_made.rows.end(), [&](const auto& row) {
            return points(row).has_value() || presenceOf(row) != Presence::NotApplicable ||
                   m_failed.contains(row.id);
        }));
    }
    int failures() const { return m_failures; }

private:
    struct Vote {
        std::string touchpoint, walk;
        long double weight, points;
    };

    Presence presenceOf(const Touchpoint& row) const {
        for (const auto& finding : m_made.findings)
            if (finding.touchpoint == row.id)
                return finding.presence;
        return Presence::Unknown;
    }

    long double weightOf(const Touchpoint& row) const {
        const auto& weights = m_made.weights;
        if (weights.touchpoints.contains(row.id))
            return weights.touchpoints.at(row.id);
        const long double stage = weights.stages.contains(row.stage) ? weights.stages.at(row.stage) : 1;
        return stage * (weights.channels.contains(row.channel) ? weights.channels.at(row.channel) : 1);
    }

    static long double reactionWorth(const std::string& word) {
        return word == "positive" ? 100 : word == "neutral" ? 75 : 0;
    }

    void vote(const WalkedPath& path, const WalkedStep& walked) {
        std::optional<std::string> rerated;
        for (const auto& rerating : path.walk.reratings)
            if (rerating.step == walked.id)
                rerated = rerating.reaction;
        bool reactionSeen = false;
        for (const auto& [question, answer] : walked.asked) {
            if (question.audience == "owner")
                continue;
            const bool given = answer && !answer->notApplicable;
            const auto own = given ? worth(question, answer->value) : std::nullopt;
            if (question.critical && own.value_or(1) == 0) {
                ++m_failures;
                m_failed.insert(walked.touchpoint);
            }
            if (question.weight == 0)
                continue;
            if (question.type == QuestionType::Reaction && rerated) {
                reactionSeen = true;
                m_votes.push_back(
                    {walked.touchpoint, path.walk.id, question.weight, reactionWorth(*rerated)});
                continue;
            }
            reactionSeen = reactionSeen || question.type == QuestionType::Reaction;
            if (own)
                m_votes.push_back({walked.touchpoint, path.walk.id, question.weight, *own});
        }
        if (rerated && !reactionSeen)
            m_votes.push_back({walked.touchpoint, path.walk.id, 1, reactionWorth(*rerated)});
    }

    static std::optional<long double> worth(const Question& question, const AnswerValue& value) {
        if (question.type == QuestionType::YesNo)
            return value.choices[0] == question.good ? 100 : 0;
        if (question.type == QuestionType::Reaction)
            return reactionWorth(value.choices[0]);
        if (question.type == QuestionType::Scale)
            return 100.0L * (*value.number - 1) / (question.scaleTo - 1);
        if (question.type == QuestionType::MultiChoice)
            return value.choices.size() == 2 ? 80 : 100; // a + b = 80; b + c = 110, at most 100
        if (question.type == QuestionType::Text)
            return std::nullopt;
        const long double measure = question.target->unit == "min" ? *value.number / 60.0L : *value.number;
        if (measure <= question.target->good)
            return 100;
        if (measure >= question.target->bad)
            return 0;
        return 100 * (question.target->bad - measure) / (question.target->bad - question.target->good);
    }

    const Made& m_made;
    std::vector<Vote> m_votes;
    int m_failures = 0;
    std::set<std::string> m_failed;
};

bool near(const std::optional<double>& one, const std::optional<long double>& other) {
    return one.has_value() == other.has_value() && (!one || std::abs(*one - *other) < 1e-9L);
}

} // namespace

class RandomBenchmarksTest : public QObject {
    Q_OBJECT
private slots:
    void everyTotalIsTheSameOnASecondWay() {
        int withPoints = 0;
        for (unsigned seed = 1; seed <= benchmarks; ++seed) {
            const auto made = Maker(seed).make();
            const auto score =
                scoreCompany(made.paths, made.findings, made.rows, made.weights, Audience::Everybody);
            const SecondOpinion second(made);
            const auto name = "benchmark " + std::to_string(seed);
            for (std::size_t row = 0; row < made.rows.size(); ++row)
                QVERIFY2(near(score.touchpoints[row].points, second.points(made.rows[row])), name.c_str());
            for (const auto& group : score.stages)
                QVERIFY2(near(group.points, second.mean([&](auto& row) { return row.stage == group.id; })),
                         name.c_str());
            for (const auto& group : score.channels)
                QVERIFY2(near(group.points, second.mean([&](auto& row) { return row.channel == group.id; })),
                         name.c_str());
            QVERIFY2(near(score.total.points, second.mean([](auto&) { return true; })), name.c_str());
            QCOMPARE(score.total.known, second.known());
            QCOMPARE(score.total.total, second.total());
            QCOMPARE(score.total.failures, second.failures());
            withPoints += score.total.points.has_value();
        }
        QVERIFY(withPoints > benchmarks / 2);
    }
};

SHOPWALKER_TEST(RandomBenchmarksTest)
#include "random_benchmarks_test.moc"
