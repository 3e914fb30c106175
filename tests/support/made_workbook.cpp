// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/made_workbook.h"

namespace shopwalker::test {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::sys_seconds noon{1'790'000'000s};

Chain drawnChain() {
    return {.id = "drawn",
            .name = "Цепочка",
            .company = "Clinic B",
            .origin = ChainOrigin::Hand,
            .entrance = "social",
            .links = {{.id = "1",
                       .title = "Banner",
                       .touchpoint = "T-005",
                       .stage = "need",
                       .channel = "advertising",
                       .met = true,
                       .reaction = "positive",
                       .firstReaction = "neutral",
                       .rerateReason = "it came back",
                       .seconds = 2.5},
                      {.id = "2", .title = "Call", .failure = "Was it answered?", .people = 2}},
            .next = "other",
            .startsByItself = true};
}

Action fullAction() {
    return {.id = "a1",
            .touchpoint = "callback",
            .title = "Offer \"callback\"",
            .reason = ActionReason::Gap,
            .detail = "Clinic A",
            .lever = Lever::NewTouchpoint,
            .direction = Direction::Change,
            .effort = Effort::Small,
            .owner = "marketing",
            .due = std::chrono::sys_days(std::chrono::days(20500)),
            .resources = "2 days",
            .status = ActionStatus::UnderWay,
            .recheck = "clinic/walk",
            .createdAt = noon,
            .doneAt = noon + 5s};
}

} // namespace

Workbook fullWorkbook() {
    return {
        .market = {{"rivals", "many"}, {"size", "small"}},
        .customers = "both",
        .weights = {.stages = {{"search", 2}}, .channels = {{"phone", 0.5}}, .touchpoints = {{"chat", 3}}},
        .top = {"phone", "chat"},
        .standards = {{.checklist = "clinic/walk", .question = "call.rings", .limit = 3, .unit = "rings"},
                      {.checklist = "clinic/walk", .question = "x.y", .limit = 80, .atMost = false}},
        .chains = {drawnChain(), {.id = "t", .origin = ChainOrigin::Template, .links = {}}},
        .continuations = {{"drawn", {.next = "t", .startsByItself = true}}, {"t", {}}},
        .timeZones = {{"Clinic B", "Asia/Yerevan"}},
        .hours = {{"Clinic B", "Mo-Fr 09:00-18:00; Sa-Su off"}},
        .actions = {fullAction(), {.id = "a2", .touchpoint = "phone"}},
        .touchpointNotes = {{.touchpoint = "phone",
                             .sells = "trust",
                             .branded = true,
                             .automated = false,
                             .momentOfTruth = true,
                             .direction = Direction::Keep,
                             .text = "a note"},
                            {.touchpoint = "chat"}},
        .practices = {{.id = "p", .touchpoint = "chat", .seenAt = "Oslo", .text = "tea", .at = noon}},
        .personas = {{.id = "n",
                      .name = "Ani",
                      .age = "30–40",
                      .place = "Gyumri",
                      .gender = "f",
                      .behaviour = "asks friends",
                      .interests = "garden",
                      .needs = "no pain",
                      .knownFrom = "CRM"}},
        .departures = {{.id = "d", .reason = "moved", .touchpoint = "office", .at = noon}},
        .branches = {{.id = "b", .parent = "company", .title = "Sub", .position = 2},
                     {.id = "c", .title = ""}},
        .mapAnswers = {{"1", "from friends"}, {"7", "the form"}},
        .guideDone = {1, 3}};
}

} // namespace shopwalker::test
