// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/walked_clinics.h"

#include "tests/support/made_walks.h"

namespace shopwalker::test {

namespace {

constexpr std::int64_t sentAt = 1'768'809'600; // 19 January 2026, a Monday, 08:00 UTC

AskedQuestion rings(int number) {
    return {{.id = "rings",
             .type = QuestionType::Count,
             .label = "How often did it ring?",
             .target = Target{.good = 2, .bad = 8, .unit = "rings"}},
            numbered(number)};
}

AskedQuestion reply(double seconds) {
    return {{.id = "reply",
             .type = QuestionType::ReplyTimer,
             .label = "How long did the answer take?",
             .target = Target{.good = 600, .bad = 86'400, .unit = "s"}},
            timed(sentAt, seconds)};
}

AskedQuestion promise(const std::string& words, const std::string& found, const std::string& verdict) {
    auto answer = chosen({verdict});
    answer.value.text = words;
    answer.value.found = found;
    return {{.id = "promise", .type = QuestionType::Promise, .label = "Time to answer"}, answer};
}

struct Visit {
    int rings;
    double reply; ///< seconds
    const char* polite;
    const char* onThePhone; ///< reaction
    const char* booking;
};

WalkedPath visit(const std::string& id, const std::string& tester, const Visit& visit, bool kept) {
    auto path =
        walked(id, tester,
               {step("phone", "search", "phone", {rings(visit.rings), reaction(visit.onThePhone)}),
                step("question", "comparison", "website",
                     {reply(visit.reply),
                      kept ? promise("An answer within the hour", "After ten minutes", "kept")
                           : promise("An answer within the hour", "After seventeen hours", "broken"),
                      reaction(kept ? "positive" : "neutral")}),
                step("appointment", "decision", "website",
                     {yesNo("Was a time offered?", visit.booking, 2, true),
                      reaction(kept ? "positive" : "negative")}),
                step("reception", "decision", "staff", {yesNo("Was the reception polite?", visit.polite)})});
    path.title = "The way to an appointment";
    for (auto& one : path.steps) {
        one.title = one.id == "phone"         ? "The call"
                    : one.id == "question"    ? "The question on the site"
                    : one.id == "appointment" ? "The appointment"
                                              : "The reception";
        if (one.id == "reception")
            one.touchpoint = "test/walk#reception";
    }
    return path;
}

Finding seen(const char* touchpoint, Presence presence) {
    return {.touchpoint = touchpoint,
            .presence = presence,
            .source = FindingSource::Walk,
            .values = {{.value = presence == Presence::Present ? "yes" : "no",
                        .rule = "test/walk#" + std::string(touchpoint)}}};
}

CompanyWalks walksOf(std::size_t company) {
    const auto id = [&](int number) {
        return "walk-" + std::to_string(company) + "-" + std::to_string(number);
    };
    if (company == 0)
        return {.paths = {visit(id(1), "Anna", {7, 61'200, "no", "negative", "no"}, false),
                          visit(id(2), "Boris", {5, 40'000, "yes", "neutral", "no"}, false),
                          visit(id(3), "Clara", {8, 80'000, "no", "negative", "no"}, false),
                          visit(id(4), "David", {6, 61'200, "yes", "negative", "yes"}, false)},
                .findings = {seen("phone", Presence::Present), seen("question", Presence::Present),
                             seen("email", Presence::Absent)}};
    if (company == 1)
        return {.paths = {visit(id(1), "Anna", {1, 600, "yes", "positive", "yes"}, true),
                          visit(id(2), "Boris", {2, 500, "yes", "positive", "yes"}, true),
                          visit(id(3), "Clara", {1, 900, "yes", "positive", "yes"}, true),
                          visit(id(4), "David", {3, 700, "yes", "neutral", "yes"}, true)},
                .findings = {seen("phone", Presence::Present), seen("chat", Presence::Present)}};
    return {.paths = {visit(id(1), "Anna",
                            {3 + static_cast<int>(company % 3), 3'000.0 * company, "yes", "positive", "yes"},
                            true)},
            .findings = {}};
}

Round roundOf(Comparison comparison) {
    return {.startedAt = comparison.createdAt, .scans = std::move(comparison.companies)};
}

OpenBenchmark judged(OpenBenchmark open) {
    open.judgement = judgedClinics(open);
    return open;
}

} // namespace

const Knowledge& clinicKnowledge() {
    static const Knowledge knowledge = [] {
        auto loaded = loadKnowledge().value();
        loaded.touchpoints = clinicTouchpoints();
        return loaded;
    }();
    return knowledge;
}

Judgement judgedClinics(const OpenBenchmark& open) {
    return judge(open.round, open.name, open.workbook, clinicKnowledge(), clinicDay);
}

std::shared_ptr<const OpenBenchmark> scannedClinics(int rivals) {
    auto open = OpenBenchmark{.id = 1, .name = "Two clinics", .round = roundOf(clinicComparison(rivals))};
    open.round.walks.resize(open.round.scans.size());
    open.rounds = {{1, open.round.startedAt}};
    return std::make_shared<const OpenBenchmark>(judged(std::move(open)));
}

OpenBenchmark walkedClinics(int rivals, Workbook workbook) {
    auto open = *scannedClinics(rivals);
    open.workbook = std::move(workbook);
    for (std::size_t company = 0; company < open.round.scans.size(); ++company)
        open.round.walks[company] = walksOf(company);
    return judged(std::move(open));
}

OpenBenchmark laterClinics(Workbook workbook) {
    const auto before = walkedClinics(1, workbook);
    auto open = before;
    open.round.number = 2;
    open.round.startedAt += std::chrono::days(60);
    open.rounds.push_back({2, open.round.startedAt});
    auto& own = open.round.scans.front();
    for (auto& finding : own.findings)
        if (finding.touchpoint == "chat" || finding.touchpoint == "callback") {
            finding.presence = Presence::Present;
            finding.values = {{.vendor = finding.touchpoint == "chat" ? "Jivo" : "",
                               .rule = finding.touchpoint + ".phrase.en",
                               .pageUrl = own.pages.front().url,
                               .evidence = {12, 3, "a", "Ask us now"}}};
        }
    open = judged(std::move(open));
    open.beforeAfter = beforeAfter(before.judgement.comparison, open.judgement.comparison);
    open.watched = watchedChanges(std::vector{before.round, open.round}, clinicKnowledge().touchpoints);
    return open;
}

} // namespace shopwalker::test
