// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/reason_detail.h"

namespace shopwalker {

namespace {

constexpr std::string_view separator = ", "; // as proposals join them

/// The companies that the text lists and nothing else; a company's own name may hold a comma.
bool readCompanies(std::string_view text, const Comparison& comparison, std::vector<std::string>& names) {
    for (const auto& scan : comparison.companies) {
        const auto& name = scan.company.name;
        if (name.empty() || !text.starts_with(name))
            continue;
        const auto rest = text.substr(name.size());
        names.push_back(name);
        if (rest.empty() ||
            (rest.starts_with(separator) && readCompanies(rest.substr(separator.size()), comparison, names)))
            return true;
        names.pop_back();
    }
    return false;
}

bool isChain(const std::string& name, const std::vector<JudgedChain>& chains) {
    return std::any_of(chains.begin(), chains.end(),
                       [&](const auto& judged) { return judged.chain.name == name; });
}

} // namespace

ReasonDetail detailOf(const Action& action, const Judgement& judgement) {
    ReasonDetail detail;
    if (action.detail.empty())
        return detail;
    const bool ofCompanies = action.reason == ActionReason::Gap || action.reason == ActionReason::LowScore;
    if (ofCompanies && readCompanies(action.detail, judgement.comparison, detail.names))
        return detail;
    if (action.reason == ActionReason::WeakLink && isChain(action.detail, judgement.chains))
        detail.names = {action.detail};
    else
        detail.text = action.detail;
    return detail;
}

} // namespace shopwalker
