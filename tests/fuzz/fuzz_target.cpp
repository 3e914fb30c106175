// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/fuzz/fuzz_target.h"

#include <vector>

namespace shopwalker::fuzz {

const RuleSet& rules() {
    static const auto shipped = loadRules(readCatalogue().value()).rules;
    return *shipped;
}

} // namespace shopwalker::fuzz

/// What libFuzzer calls, and the replay of the seeds.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::vector<char> exact(bytes, bytes + size);
    shopwalker::fuzz::run({exact.data(), exact.size()});
    return 0;
}
