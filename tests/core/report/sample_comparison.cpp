// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/report/sample_comparison.h"

#include "core/compare/compare.h"

#include <functional>

namespace shopwalker::test {

namespace {

FindingValue claim(std::string value, std::string vendor, std::string network, const std::string& outside) {
    return {.value = std::move(value),
            .vendor = std::move(vendor),
            .network = std::move(network),
            .confidence = 0.93,
            .rule = outside,
            .pageUrl = outside,
            .evidence = {3, 7, outside, outside},
            .caveats = {"may-be-substituted"}};
}

CompanyScan scanOf(std::string name, bool own, const std::string& outside) {
    CompanyScan scan{.company = {.name = std::move(name), .own = own, .sites = {outside}}};
    scan.pages = {{.url = "https://clinic.example/", .title = outside},
                  {.url = outside,
                   .title = outside,
                   .state = PageState::Blocked,
                   .stateReason = "http-403",
                   .stateText = outside}};
    scan.vendors = {claim("chat", outside, "", outside)};
    scan.catalogueVersion = "abc";
    return scan;
}

using Words = std::function<std::string(const char*)>;

/// A walk of the own company with answers about its phone, a photo and a remark; 2026-01-01, 23:00 UTC, is
/// the next day where it was walked.
WalkedPath answeredWalk(const Words& words) {
    const Moment at{.utc = std::chrono::sys_seconds(std::chrono::seconds(1767308400)),
                    .offset = std::chrono::hours(4)};
    Walk walk{.id = "u", .location = words("Old town"), .checklist = "c", .state = WalkState::Done};
    walk.tester = words("Maria");
    const Question polite{.id = "polite", .type = QuestionType::YesNo, .label = words("Was it polite?")};
    const Question rings{.id = "rings",
                         .type = QuestionType::Count,
                         .label = words("How many rings?"),
                         .target = Target{.good = 2, .bad = 12, .unit = "rings"}};
    const Question why{.id = "why", .type = QuestionType::Text, .label = words("What was said?")};
    const Question asked{.id = "asked", .type = QuestionType::YesNo, .label = words("Asked anything?")};
    WalkedStep step{.id = "phone", .title = words("The phone"), .touchpoint = "phone"};
    step.asked = {{polite, Answer{.value = {.choices = {"no"}}, .at = at}},
                  {rings, Answer{.value = {.number = 7}, .late = true, .at = at}},
                  {why, Answer{.value = {.text = words("call later")}, .at = at}},
                  {asked, {}}};
    walk.answers = {*step.asked[0].answer, *step.asked[1].answer, *step.asked[2].answer};
    walk.evidence = {{.id = "photo-1",
                      .question = "phone.polite",
                      .kind = "photo",
                      .hash = "0",
                      .suffix = "jpg",
                      .caption = words("the desk"),
                      .at = at},
                     {.id = "photo-2",
                      .question = "phone.rings",
                      .kind = "photo",
                      .hash = "1",
                      .suffix = "jpg",
                      .at = at,
                      .discarded = at},
                     {.id = "note-1",
                      .question = "phone.why",
                      .kind = "note",
                      .caption = words("heard by both of us"),
                      .at = at}};
    walk.notes = {{.id = "x", .step = "phone", .kind = "remark", .text = words("a tired voice"), .at = at}};
    return {.walk = walk, .title = words("Walk of a patient"), .steps = {step}};
}

} // namespace

Touchpoints sampleTouchpoints() {
    return {
        {.id = "callback", .name = "Callback", .stage = "comparison", .channel = "website", .detect = true},
        {.id = "phone", .name = "Phone number", .stage = "search", .channel = "phone", .detect = true},
        {.id = "messenger",
         .name = "Messenger",
         .stage = "comparison",
         .channel = "messenger",
         .detect = true},
        {.id = "chat", .name = "Live chat", .stage = "comparison", .channel = "website", .detect = true},
        {.id = "https",
         .name = "HTTPS",
         .stage = "search",
         .channel = "website",
         .signal = true,
         .detect = true}};
}

Comparison sampleComparison(int rivals, const std::string& outside) {
    using enum Presence;
    auto own = scanOf(outside == "text" ? "Own" : outside, true, outside);
    own.findings = {
        {.touchpoint = "callback", .presence = Absent, .caveats = {"tag-manager"}, .pagesRead = 6},
        {.touchpoint = "phone", .presence = Present, .values = {claim(outside, "", "", outside)}},
        {.touchpoint = "messenger", .presence = Absent, .pagesRead = 6},
        {.touchpoint = "chat", .presence = Unknown, .reason = "http-403"},
        {.touchpoint = "https", .presence = Present, .values = {claim("", "", "", outside)}}};
    std::vector<CompanyScan> scans{own};
    for (int rival = 0; rival < rivals; ++rival) {
        auto scan =
            scanOf(outside == "text" ? "Rival " + std::to_string(rival + 1) : outside, false, outside);
        scan.findings = {
            {.touchpoint = "callback", .presence = Present, .values = {claim("", "", "", outside)}},
            {.touchpoint = "phone", .presence = Absent, .pagesRead = 6},
            {.touchpoint = "messenger",
             .presence = Present,
             .values = {claim("x", "", "whatsapp", outside), claim("y", "", "telegram", outside),
                        claim("z", "", "viber", outside)}},
            {.touchpoint = "chat", .presence = Present, .values = {claim("", "Jivo", "", outside)}},
            {.touchpoint = "https", .presence = Absent}};
        scans.push_back(std::move(scan));
    }
    return compare(std::move(scans), sampleTouchpoints(), outside == "text" ? "Own v. Rival" : outside,
                   std::chrono::sys_seconds(std::chrono::seconds(1767225600)));
}

OpenBenchmark sampleBenchmark(const std::string& outside) {
    const Words words = [&](const char* readable) { return outside == "text" ? readable : outside; };
    OpenBenchmark open{.id = 1, .name = words("Own v. Rival")};
    open.rounds = {{1, {}}, {2, std::chrono::sys_seconds(std::chrono::seconds(1767225600))}};
    open.round.unread = {{"walk-9", words("lost-list"), 1}};
    auto& judgement = open.judgement;
    judgement.comparison = sampleComparison(1, outside);
    auto& comparison = judgement.comparison;
    comparison.scores[0].walks = 2;
    auto& callback = comparison.scores[0].touchpoints[0];
    callback.spread = {2, 75, 50, 100, 35.36};
    callback.agreement = {4, 3};
    auto& cell = comparison.rows[1].cells[0]; // phone: a person did not get through to what the scan found
    cell.others = {cell.finding};
    cell.finding = {.touchpoint = "phone", .presence = Presence::Absent, .source = FindingSource::Walk};
    cell.disagrees = true;

    Chain chain{.id = "c",
                .name = words("Path"),
                .company = words("Own"),
                .origin = ChainOrigin::Walk,
                .tester = words("Berta"),
                .insider = true,
                .customerStatus = "former",
                .location = words("Centre"),
                .walkedAt = Moment{.utc = std::chrono::sys_days(std::chrono::year(2026) / 1 / 9)},
                .links = {}};
    chain.links = {{.id = "a",
                    .title = words("Advert"),
                    .met = true,
                    .reaction = "neutral",
                    .firstReaction = "positive",
                    .rerateReason = words("nothing behind it")},
                   {.id = "r",
                    .title = words("Reception"),
                    .met = true,
                    .reaction = "negative",
                    .decision = "leaves",
                    .effects = {"lost", "disappointed"},
                    .emotion = "annoyance",
                    .obstacle = words("nobody looked up")},
                   {.id = "b", .title = words("Booking")}};
    judgement.chains = {{.chain = chain,
                         .verdict = {.breakAt = 1,
                                     .hasNegative = true,
                                     .touches = 2,
                                     .people = 1,
                                     .automated = 1,
                                     .warnings = {"negative-link"}},
                         .weakest = 1,
                         .company = 0},
                        {.chain = {.id = "t",
                                   .name = words("Template"),
                                   .company = words("Own"),
                                   .origin = ChainOrigin::Template,
                                   .links = {{.id = "x", .title = words("First")}}},
                         .verdict = {.walked = false, .touches = 1},
                         .weakest = {},
                         .company = 0}};
    ResponseRace race{.question = "s.q", .label = words("Time to answer"), .unit = "s", .fastest = 1};
    race.lanes = {
        {.company = 0, .times = {{"w", 90, 60}}, .waiting = 1, .median = 90, .medianWithinHours = 60},
        {.company = 1, .times = {{"v", 30, {}}}, .median = 30}};
    judgement.races = {race};
    judgement.ledger = {{.company = 0,
                         .touchpoint = "callback",
                         .title = words("Callback in time"),
                         .promise = words("within a minute"),
                         .found = words("after a day"),
                         .verdict = PromiseVerdict::Broken,
                         .times = 3},
                        {.company = 0,
                         .touchpoint = "phone",
                         .promise = words("+37410123456"),
                         .verdict = PromiseVerdict::Kept,
                         .bySite = true}};
    judgement.standards = {{.standard = {"c", "s.q", 3, true, "rings"},
                            .walk = "w",
                            .label = words("Rings"),
                            .value = 5,
                            .passed = false}};
    judgement.top = {"callback"};
    Action action{.id = "1",
                  .touchpoint = "callback",
                  .title = words("Answer calls"),
                  .owner = words("reception"),
                  .due = std::chrono::sys_days(std::chrono::year(2026) / 1 / 10),
                  .resources = words("a phone")};
    open.workbook.actions = {action};
    judgement.quickWins = {action};
    judgement.proposals = {
        {.touchpoint = "messenger", .reason = ActionReason::Gap, .detail = words("Rival 1")}};
    judgement.laws = {{3, "callback", "overdue"}};
    BeforeAfter change{
        .totalBefore = 40, .totalAfter = 62.5, .presentBefore = 1, .presentAfter = 2, .gapsClosed = 1};
    change.rows = {{.touchpoint = "phone",
                    .title = {},
                    .before = 40,
                    .after = 62.5,
                    .reactionBefore = "negative",
                    .reactionAfter = "positive",
                    .change = BeforeAfterRow::Change::Better}};
    open.beforeAfter = change;
    open.watched = {{.round = 2,
                     .at = {},
                     .company = 1,
                     .change = {ScanChange::Kind::ValueNew, "messenger", {.value = words("@rival")}}}};
    open.round.walks.resize(2);
    Walk walk{.id = "w"};
    walk.outcomes = {{.step = "call", .obstacle = words("nobody at the desk")}};
    walk.notes = {{.id = "n", .step = "call", .kind = "trick", .text = "first words"},
                  {.id = "n", .step = "call", .kind = "trick", .text = words("names the price at once")},
                  {.id = "m", .step = "call", .kind = "remark", .text = "withdrawn"},
                  {.id = "m", .step = "call", .kind = "remark", .text = ""}};
    open.round.walks[1].paths = {
        {.walk = walk, .title = {}, .steps = {{.id = "call", .title = words("Call")}}}};
    open.round.walks[0].paths = {answeredWalk(words)};
    WalkedPath ticks{.walk = {.id = "k"}, .title = words("Online"), .steps = {}, .begun = {}};
    ticks.walk.evidence = {
        {.id = "1", .question = "site.chat", .kind = "note", .caption = words("answers after hours")}};
    ticks.steps = {
        {.id = "site",
         .title = words("Chat"),
         .touchpoint = "callback",
         .asked = {{{.id = "chat"}, Answer{.value = {.choices = {"yes"}, .reaction = "neutral"}}}}}};
    open.round.walks[0].ticks = {ticks};
    open.workbook.touchpointNotes = {{.touchpoint = "phone",
                                      .sells = words("trust"),
                                      .branded = false,
                                      .automated = true,
                                      .momentOfTruth = true,
                                      .direction = Direction::Change}};
    open.workbook.customers = "b2b";
    open.workbook.mapAnswers = {{"2", words("we ring back")}};
    open.workbook.guideDone = {1};
    open.round.location = words("Old town");
    open.round.there = {0};
    judgement.decided = {{"chat", Decision::Kind::Keep, {}}};
    open.workbook.practices = {{.id = "p", .seenAt = words("a hotel"), .text = words("calls by name")}};
    open.workbook.departures = {{.id = "d", .reason = words("too dear"), .touchpoint = "phone"}};
    open.workbook.personas = {
        {.id = "q", .name = words("Anna"), .age = words("45"), .needs = words("a date soon")}};
    return open;
}

} // namespace shopwalker::test
