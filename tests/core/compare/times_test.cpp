// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/times/opening_times.h"
#include "core/compare/times/response_race.h"
#include "core/types/json/comparison_json.h"
#include "tests/support/made_walks.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;
using namespace std::chrono_literals;

namespace {

constexpr auto zone = "Asia/Yerevan"; // UTC+4, no daylight saving

std::chrono::seconds open(const char* hours, const char* from, const char* to, const char* where = zone) {
    return openBetween(*openingTimesFrom(hours), where, 0min, fromIsoTime(from), fromIsoTime(to));
}

AskedQuestion replyTimer(const char* sent, std::optional<double> seconds) {
    return {{.id = "reply", .type = QuestionType::ReplyTimer, .label = "Reply", .target = Target{1, 24, "h"}},
            timed(fromIsoTime(sent).time_since_epoch().count(), seconds)};
}

CompanyWalks company(std::vector<AskedQuestion> replies) {
    CompanyWalks walks;
    for (auto& reply : replies)
        walks.paths.push_back(walked("w", "t", {step("email", "comparison", "email", {std::move(reply)})}));
    return walks;
}

} // namespace

class TimesTest : public QObject {
    Q_OBJECT
private slots:
    void openingTimesReadWhatDetectionWrites() {
        const auto times = openingTimesFrom("Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-02:00; Su off");
        QVERIFY(times);
        QCOMPARE(times->days[0], (std::vector<OpeningTimes::Interval>{{540, 780}, {840, 1080}}));
        QCOMPARE(times->days[5], (std::vector<OpeningTimes::Interval>{{600, 1560}}));
        QVERIFY(times->days[6].empty());
        QCOMPARE(openingTimesFrom("24/7")->days[3], (std::vector<OpeningTimes::Interval>{{0, 1440}}));
        QCOMPARE(openingTimesFrom("Sa,Su 10:00-12:00")->days[6].size(), std::size_t(1));
    }

    void whatIsNoOpeningTimeIsRefused() {
        for (const auto* text :
             {"", "daily", "Mo-Fr", "Xx 09:00-10:00", "Mo 9-18", "Mo 09:00", "Mo 25:99-26:00"})
            QVERIFY2(!openingTimesFrom(text), text);
    }

    void openingTimesAreWrittenAsTheyAreRead() {
        for (const auto* text : {"24/7", "Mo-Fr 09:00-13:00,14:00-18:00; Sa 10:00-02:00; Su off", "Mo-Su off",
                                 "Mo 09:00-18:00; Tu-Su 00:00-24:00"})
            QCOMPARE(toText(*openingTimesFrom(text)), std::string(text));
        QCOMPARE(toText(*openingTimesFrom("Sa,Su 10:00-12:00")), std::string("Mo-Fr off; Sa-Su 10:00-12:00"));
    }

    void aDayIsReadAsAPersonWritesIt() {
        using Day = std::vector<OpeningTimes::Interval>;
        QVERIFY(openingIntervalsFrom("9-13, 14:00–18:30") == (Day{{540, 780}, {840, 1110}}));
        QVERIFY(openingIntervalsFrom(" 18:00 - 2 ") == (Day{{1080, 1560}}));
        QVERIFY(openingIntervalsFrom("") == Day{} && openingIntervalsFrom("off") == Day{});
        QCOMPARE(toText(*openingIntervalsFrom("9-13,14-2")), std::string("09:00-13:00,14:00-02:00"));
        for (const auto* text : {"9", "all day", "9-99", "9-13;14-18", "9--13", "9-13,", "-"})
            QVERIFY2(!openingIntervalsFrom(text), text);
    }

    void onlyOpenHoursCount() {
        // Friday 17:00 in Yerevan (13:00 UTC) to Monday 10:00 (06:00 UTC): 1 h + 1 h.
        QCOMPARE(open("Mo-Fr 09:00-18:00", "2026-03-06T13:00:00Z", "2026-03-09T06:00:00Z"), 2h);
        QCOMPARE(open("24/7", "2026-03-06T13:00:00Z", "2026-03-09T06:00:00Z"), 65h);
        // Asked and answered at night.
        QCOMPARE(open("Mo-Fr 09:00-18:00", "2026-03-06T20:00:00Z", "2026-03-06T22:00:00Z"), 0s);
    }

    void hoursMayReachOverMidnight() {
        // Saturday 22:00–02:00 in Yerevan; asked Sunday 00:30, answered 01:15.
        QCOMPARE(open("Sa 22:00-02:00", "2026-03-07T20:30:00Z", "2026-03-07T21:15:00Z"), 45min);
    }

    void daylightSavingIsObserved() {
        // Berlin, 29 March 2026: 02:00 → 03:00. The day has 23 hours.
        QCOMPARE(open("24/7", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", "Europe/Berlin"), 23h);
        QCOMPARE(open("Su 00:00-12:00", "2026-03-28T20:00:00Z", "2026-03-29T20:00:00Z", "Europe/Berlin"),
                 11h);
    }

    void withoutAZoneTheOffsetStandsIn() {
        const auto times = *openingTimesFrom("Mo-Fr 09:00-18:00");
        const auto from = fromIsoTime("2026-03-06T13:00:00Z"), to = fromIsoTime("2026-03-06T15:00:00Z");
        QCOMPARE(openBetween(times, "", 240min, from, to), 1h);
        QCOMPARE(openBetween(times, "No/Such", 240min, from, to), 1h);
    }

    void mediansDecideTheRaceRawAndWithinHours() {
        // Own: 1 h, 3 h, and one mail of Friday evening answered on Monday (65 h raw, 2 h open). Rival: 2.5
        // h.
        const std::vector companies{
            company({replyTimer("2026-03-04T06:00:00Z", 3600), replyTimer("2026-03-04T06:00:00Z", 3 * 3600),
                     replyTimer("2026-03-06T13:00:00Z", 65 * 3600)}),
            company({replyTimer("2026-03-04T06:00:00Z", 9000)})};
        const CompanyClock clock{openingTimesFrom("Mo-Fr 09:00-18:00"), zone};
        const auto races = responseRaces(companies, std::vector{clock, CompanyClock{}});
        QCOMPARE(races.size(), std::size_t(1));
        QCOMPARE(races[0].question, std::string("email.reply"));
        QCOMPARE(races[0].unit, std::string("s"));
        QCOMPARE(*races[0].lanes[0].median, 3 * 3600.0);
        QCOMPARE(*races[0].lanes[0].medianWithinHours, 2 * 3600.0);
        QCOMPARE(*races[0].lanes[0].times[2].withinHours, 2 * 3600.0);
        QVERIFY(!races[0].lanes[1].medianWithinHours);
        QCOMPARE(*races[0].fastest, std::size_t(1));
    }

    void aReplyThatIsOutIsCountedAndNoTime() {
        const std::vector companies{company({replyTimer("2026-03-04T06:00:00Z", std::nullopt)}),
                                    company({replyTimer("2026-03-04T06:00:00Z", 60)})};
        const auto races = responseRaces(companies);
        QCOMPARE(races[0].lanes[0].waiting, 1);
        QVERIFY(!races[0].lanes[0].median);
        QCOMPARE(*races[0].fastest, std::size_t(1));
    }

    void ringsRaceInRings() {
        const AskedQuestion first{
            {.id = "rings", .type = QuestionType::Count, .target = Target{1, 5, "rings"}}, numbered(1)};
        auto third = first;
        third.answer = numbered(3);
        CompanyWalks rival{.paths = {walked("w", "t", {step("phone", "decision", "phone", {first})})}};
        CompanyWalks own{.paths = {walked("w", "t", {step("phone", "decision", "phone", {third})})}};
        const auto races = responseRaces(std::vector{own, rival});
        QCOMPARE(races[0].unit, std::string("rings"));
        QCOMPARE(*races[0].fastest, std::size_t(1));
        QVERIFY(!responseRaces(std::vector{own, own})[0].fastest);
    }

    void branchesWithDifferentHoursHaveNoCommonClock() {
        Finding hours{.touchpoint = "hours", .presence = Presence::Present, .values = {{.value = "24/7"}}};
        QVERIFY(openingTimesOf(std::vector{hours}));
        hours.values.push_back({.value = "Mo 09:00-10:00"});
        QVERIFY(!openingTimesOf(std::vector{hours}));
        hours.presence = Presence::Unknown;
        QVERIFY(!openingTimesOf(std::vector{hours}));
    }
};

SHOPWALKER_TEST(TimesTest)
#include "times_test.moc"
