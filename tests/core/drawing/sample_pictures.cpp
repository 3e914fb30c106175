// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/drawing/sample_pictures.h"

#include "core/compare/chains/chain.h"
#include "core/report/drawing/pictures/changes_picture.h"
#include "core/report/drawing/pictures/matrix_picture.h"
#include "core/report/drawing/pictures/profile_picture.h"
#include "core/report/drawing/pictures/race_picture.h"
#include "core/report/drawing/pictures/scores_picture.h"

namespace shopwalker::test {

namespace {

struct Listed {
    const char* id;
    const char* stage;
    const char* channel;
    const char* own;
    const char* rival;
};

// a: absent, p: present, u: unknown, n: does not apply; then the value
constexpr Listed listed[]{
    {"blog", "need", "website", "a", "p"},
    {"webinar", "need", "website", "n", "n"},
    {"chat", "search", "website", "a", "pJivo"},
    {"phone", "search", "phone", "p+37410555201", "p+37410555101"},
    {"clickable-phone", "search", "phone", "a", "p+37410555101"},
    {"email", "search", "email", "pinfo@clinic-b.example", "phello@clinic-a.example"},
    {"messenger", "search", "messenger", "a", "pTelegram"},
    {"address", "search", "office", "p3 River Lane", "p12 Hill Street"},
    {"faq", "comparison", "website", "uscript-drawn", "p"},
    {"prices", "comparison", "website", "p", "a"},
    {"reviews", "comparison", "website", "a", "p"},
    {"callback", "decision", "phone", "a", "p"},
    {"appointment", "decision", "website", "p", "p"},
    {"promo", "decision", "advertising", "a", "p8 %"},
    {"leave-review", "evaluation", "website", "a", "p"},
    {"management-contact", "evaluation", "staff", "uhttp-403", "p"},
};

Finding findingOf(const Listed& row, const char* code) {
    Finding finding{.touchpoint = row.id, .pagesRead = 6};
    switch (code[0]) {
    case 'p': finding.presence = Presence::Present; break;
    case 'a': finding.presence = Presence::Absent; break;
    case 'n': finding.presence = Presence::NotApplicable; break;
    default: finding.reason = code + 1; return finding;
    }
    if (code[1] != 0)
        finding.values = {{.value = code + 1}};
    return finding;
}

CompanyScore scoreOf(int company) {
    CompanyScore score;
    const auto group = [company](std::string id, double points, int known, int total, int presence,
                                 int failures) {
        return GroupScore{
            std::move(id),
            known == 0 ? std::nullopt : std::optional(std::clamp(points + 9.0 * company, 0.0, 100.0)),
            known,
            total,
            presence,
            failures};
    };
    score.stages = {group("need", 20, company == 0 ? 0 : 1, 1, 1, 0), group("search", 62, 6, 6, 1, 0),
                    group("comparison", 48, 2, 3, 0, 0), group("decision", 34, 3, 3, 0, 1 - (company > 0)),
                    group("evaluation", 71, 1, 2, 1, 0)};
    score.channels = {group("website", 44, 6, 8, 2, 0), group("phone", 38, 3, 3, 0, 1 - (company > 0)),
                      group("email", 81, 1, 1, 0, 0), group("office", 100, 1, 1, 1, 0)};
    score.total = group("", 51, 12, 14, 2, 1 - (company > 0));
    score.walks = 3;
    return score;
}

Comparison comparisonOf(int rivals, const std::string& name) {
    Comparison comparison{.name = name + "Two clinics"};
    for (int company = 0; company <= rivals; ++company) {
        CompanyScan scan;
        scan.company = {.name = name + (company == 0   ? "Clinic B"
                                        : company == 1 ? "Clinic A"
                                                       : "Laser centre " + std::to_string(company)),
                        .own = company == 0};
        comparison.companies.push_back(std::move(scan));
        comparison.coverage.push_back({company == 0 ? 12 : 14, 16, company == 0 ? 5 : 13});
        comparison.scores.push_back(scoreOf(company));
    }
    for (const auto& row : listed) {
        ComparisonRow line{.touchpoint = row.id, .title = {}, .stage = row.stage, .channel = row.channel};
        for (int company = 0; company <= rivals; ++company) {
            ComparisonCell cell{.finding = findingOf(row, company == 0 ? row.own : row.rival)};
            cell.gap = company == 0 && row.own[0] == 'a' && row.rival[0] == 'p';
            cell.advantage = company == 0 && row.own[0] == 'p' && row.rival[0] == 'a';
            cell.toConfirm = cell.gap;
            if (company == 0 && row.id == std::string("prices")) {
                cell.others = {cell.finding};
                cell.finding.source = FindingSource::Walk;
            }
            if (company == 1 && row.id == std::string("callback")) {
                cell.others = {findingOf(row, "a")};
                cell.finding.source = FindingSource::Walk;
                cell.disagrees = true;
            }
            line.cells.push_back(std::move(cell));
        }
        comparison.rows.push_back(std::move(line));
    }
    return comparison;
}

Chain chainOf(const std::string& id, const std::string& company, const std::string& name,
              const std::vector<std::string>& reactions, std::size_t met) {
    struct Step {
        const char* title;
        const char* stage;
        const char* channel;
        double seconds;
        int people;
    };
    constexpr Step steps[]{{"Advertisement on the search page", "need", "advertising", 8, 0},
                           {"Site", "search", "website", 95, 0},
                           {"Question in the chat", "comparison", "messenger", 260, 1},
                           {"Price list", "comparison", "website", 40, 0},
                           {"Appointment by phone", "decision", "phone", 210, 1},
                           {"Talk with the reception", "decision", "office", 600, 2},
                           {"Review on the site", "evaluation", "website", 0, 0}};
    Chain chain{
        .id = id, .name = name, .company = company, .origin = ChainOrigin::Walk, .entrance = "search"};
    for (std::size_t index = 0; index < std::size(steps); ++index) {
        if (index < reactions.size() && reactions[index] == "-")
            continue;
        const auto& step = steps[index];
        chain.links.push_back({.id = "s" + std::to_string(index),
                               .title = step.title,
                               .stage = step.stage,
                               .channel = step.channel,
                               .met = index < met,
                               .reaction = index < reactions.size() ? reactions[index] : "",
                               .seconds = index < met ? step.seconds : 0,
                               .people = step.people});
    }
    return chain;
}

std::vector<Chain> chainsOf(const std::string& name) {
    auto own = chainOf("own", name + "Clinic B", "Laser hair removal, 3 May",
                       {"positive", "neutral", "neutral", "-", "negative", "", ""}, 5);
    own.links[0].firstReaction = "neutral";
    own.links[3].firstReaction = "positive";
    own.links[3].rerateReason = "waited three times";
    own.links[3].failure = "Was the call answered by the third ring?";
    auto rival =
        chainOf("rival", name + "Clinic A", "Laser hair removal, 4 May",
                {"positive", "positive", "positive", "neutral", "positive", "positive", "positive"}, 7);
    rival.next = "again";
    rival.startsByItself = true;
    auto dead = chainOf("dead", name + "Laser centre", "Booking at night",
                        {"positive", "neutral", "", "", "", "", ""}, 3);
    return {own, rival, dead};
}

std::vector<ResponseRace> racesOf(std::size_t companies) {
    ResponseRace reply{.checklist = "channel/email",
                       .question = "reply.time",
                       .label = "Reply to a request for prices",
                       .touchpoint = "email",
                       .channel = "email",
                       .unit = "s"};
    reply.lanes = {{.company = 0,
                    .times = {{"w1", 82000, 9000}, {"w2", 3 * 86400.0, 30000}, {"w3", 14400, 14400}},
                    .waiting = 2,
                    .median = 82000,
                    .medianWithinHours = 14400},
                   {.company = 1,
                    .times = {{"w4", 900, 900}, {"w5", 5400, 1500}},
                    .median = 3150,
                    .medianWithinHours = 1200}};
    reply.fastest = 1;
    ResponseRace rings{.checklist = "channel/phone",
                       .question = "call.rings",
                       .label = "Rings before the call was answered",
                       .touchpoint = "phone",
                       .channel = "phone",
                       .unit = "rings"};
    rings.lanes = {{.company = 0, .times = {{"w1", 3, {}}, {"w2", 7, {}}, {"w3", 4, {}}}, .median = 4},
                   {.company = 1, .times = {{"w4", 2, {}}, {"w5", 3, {}}}, .median = 2.5}};
    rings.fastest = 1;
    if (companies > 2)
        rings.lanes.push_back({.company = 2, .times = {{"w6", 12, {}}}, .waiting = 1, .median = 12});
    return {reply, rings};
}

BeforeAfter changesOf() {
    using Change = BeforeAfterRow::Change;
    BeforeAfter changes{
        .totalBefore = 51, .totalAfter = 63.6, .presentBefore = 5, .presentAfter = 8, .gapsClosed = 3};
    const auto add = [&](const char* id, Presence before, Presence after, std::optional<double> from,
                         std::optional<double> to, Change change) {
        changes.rows.push_back({id, {}, before, after, from, to, {}, {}, change});
    };
    using enum Presence;
    add("callback", Absent, Present, {}, {}, Change::Appeared);
    add("chat", Absent, Present, 0, 100, Change::Better);
    add("phone", Present, Present, 38, 72, Change::Better);
    add("reviews", Absent, Present, {}, {}, Change::Appeared);
    add("appointment", Present, Present, 80, 66, Change::Worse);
    add("promo", Present, Absent, {}, {}, Change::Gone);
    add("email", Present, Present, 81, 81, Change::Same);
    add("address", Present, Present, 100, 100, Change::Same);
    add("faq", Unknown, Present, {}, {}, Change::Unknown);
    return changes;
}

} // namespace

Samples samples(int rivals, const std::string& name) {
    Samples samples;
    for (const auto& row : listed)
        samples.touchpoints.push_back(
            {.id = row.id, .name = row.id, .stage = row.stage, .channel = row.channel, .detect = true});
    samples.comparison = comparisonOf(rivals, name);
    samples.chains = chainsOf(name);
    for (const auto& chain : samples.chains)
        samples.verdicts.push_back(verdictOn(chain));
    samples.races = racesOf(samples.comparison.companies.size());
    samples.changes = changesOf();
    samples.objects = {
        {"office", {"office", "print", "events"}},
        {"product", {"product", "delivery"}},
        {"technology", {"website", "search", "advertising", "social", "messenger", "email", "media"}},
        {"employees", {"staff", "phone", "partners"}}};
    samples.branches = {{"b1", "touchpoint.phone", name + "Greeting words", 0},
                        {"b2", "touchpoint.phone", name + "Ringback melody", 1},
                        {"b3", "b1", name + "Names the clinic", 0},
                        {"b4", "b3", name + "Says who speaks", 0},
                        {"b5", "object.product", name + "Packaging", 0},
                        {"b6", "object.product", name + "Name", 1}};
    return samples;
}

std::vector<std::pair<std::string, drawing::Picture>> picturesOf(const Samples& samples, const Texts& texts,
                                                                 const drawing::PictureSize& size) {
    const drawing::PictureWords words{texts, samples.touchpoints};
    std::vector<drawing::ChainLine> lines;
    for (std::size_t index = 0; index < samples.chains.size(); ++index)
        lines.push_back({samples.chains[index], samples.verdicts[index],
                         index == 2 ? std::optional<std::size_t>(1) : std::nullopt, index == 0,
                         samples.chains[index].next.empty() ? "" : "Second visit with a discount"});
    const auto map = drawing::mindMap(samples.comparison, samples.objects, samples.branches, words);
    return {
        {"matrix", drawing::matrixPicture(samples.comparison, words, size)},
        {"scores", drawing::scoresPicture(samples.comparison, words, size)},
        {"chain", drawing::chainsPicture(lines, aligned(samples.chains), words, size)},
        {"map", drawing::mapPicture(map, {}, words, size)},
        {"map-folded", drawing::mapPicture(map, {"object.technology", "b1"}, words, size)},
        {"race", drawing::racePicture(samples.comparison, samples.races, words, size)},
        {"profile", drawing::profilePicture(samples.comparison, drawing::ProfileOver::Stages, words, size)},
        {"changes", drawing::changesPicture(samples.changes, words, size)}};
}

} // namespace shopwalker::test
