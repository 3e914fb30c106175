// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/robots_policy.h"

#include "core/fetch/failure.h"

namespace shopwalker {

namespace {

constexpr int firstServerError = 500;

RobotsPolicy refusal(const Response& answer) {
    return {.rules = {}, .failure = answer.failure, .failureText = answer.failureText};
}

} // namespace

RobotsPolicy robotsPolicy(const Response& answer) {
    if (answer.failure == toWord(Failure::RedirectLoop))
        return {};
    const bool cutAtTheLimit = answer.failure == toWord(Failure::TooLarge) && !answer.body.empty();
    if (!answer.failure.empty() && !cutAtTheLimit)
        return refusal(answer);
    if (answer.status >= firstServerError) {
        auto refused = answer;
        fail(refused, Failure::Robots, "robots.txt was answered with " + std::to_string(answer.status));
        return refusal(refused);
    }
    if (answer.status >= 200 && answer.status < 300)
        return {.rules = parseRobots(answer.body), .failure = {}, .failureText = {}};
    return {};
}

} // namespace shopwalker
