// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/sample_benchmark.h"

#include "core/compare/chains/chain.h"

namespace shopwalker::test {

OpenBenchmark sampleBenchmark(const Samples& samples) {
    OpenBenchmark open{.id = 1, .name = samples.comparison.name};
    open.judgement.comparison = samples.comparison;
    open.judgement.races = samples.races;
    open.judgement.laws = {
        {1, "product", "few-touchpoints"}, {2, "own", "no-continuation"}, {3, "phone", "no-owner"}};
    for (const auto& chain : samples.chains)
        open.judgement.chains.push_back({chain, {}, std::nullopt, 0});
    judgeChains(open);
    return open;
}

void judgeChains(OpenBenchmark& open) {
    std::vector<Chain> chains;
    for (const auto& judged : open.judgement.chains)
        if (judged.chain.origin == ChainOrigin::Walk)
            chains.push_back(judged.chain);
    chains.insert(chains.end(), open.workbook.chains.begin(), open.workbook.chains.end());
    open.judgement.chains.clear();
    for (auto& chain : chains) {
        const auto next = open.workbook.continuations.find(chain.id);
        const auto follows = next == open.workbook.continuations.end() ? Continuation{} : next->second;
        chain.next = follows.next;
        chain.startsByItself = follows.startsByItself;
        std::size_t company = 0;
        const auto& companies = open.judgement.comparison.companies;
        for (std::size_t index = 0; index < companies.size(); ++index)
            if (companies[index].company.name == chain.company)
                company = index;
        open.judgement.chains.push_back({chain, verdictOn(chain), std::nullopt, company});
    }
    open.judgement.aligned = aligned(chains);
}

} // namespace shopwalker::test
