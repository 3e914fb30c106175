// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/chain_names.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/plan_json.h"

namespace shopwalker {

std::string testerWords(const Chain& chain, const Texts& texts) {
    if (chain.origin != ChainOrigin::Walk)
        return {};
    auto words = texts(chain.insider ? "walk.tester.insider" : "walk.tester.outsider");
    if (!chain.customerStatus.empty())
        words += ", " + texts("walk.customer." + chain.customerStatus);
    return chain.tester.empty() ? words : chain.tester + " (" + words + ")";
}

std::string dayOf(const Chain& chain) {
    if (!chain.walkedAt)
        return {};
    const auto local = chain.walkedAt->utc + chain.walkedAt->offset;
    return toIsoDay(std::chrono::floor<std::chrono::days>(local));
}

std::string chainName(const Chain& chain, const Texts& texts, const std::string& day) {
    auto name = chain.name;
    for (const auto& part : {testerWords(chain, texts), chain.location, day.empty() ? dayOf(chain) : day})
        if (!part.empty())
            name += (name.empty() ? "" : " · ") + part;
    return name;
}

std::vector<std::string> outcomeWords(const ChainLink& link, const Texts& texts) {
    std::vector<std::string> words;
    if (!link.decision.empty())
        words.push_back(texts("walk.decision." + link.decision));
    for (const auto& effect : link.effects)
        words.push_back(texts("walk.effect." + effect));
    if (!link.emotion.empty())
        words.push_back(texts.has("walk.emotion." + link.emotion) ? texts("walk.emotion." + link.emotion)
                                                                  : link.emotion);
    if (!link.obstacle.empty())
        words.push_back(texts("walk.obstacle", {{"text", link.obstacle}}));
    return words;
}

} // namespace shopwalker
