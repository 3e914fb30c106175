// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/cell_words.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t shownValues = 2;
constexpr std::size_t briefLabel = 12; // of longer ones, as telephone numbers are, only the first is shown

std::vector<std::string> labelsOf(const Finding& finding, const Texts& texts) {
    std::vector<std::string> labels;
    for (const auto& value : finding.values) {
        auto label = valueLabel(finding, value, texts);
        if (!label.empty() && std::find(labels.begin(), labels.end(), label) == labels.end())
            labels.push_back(std::move(label));
    }
    return labels;
}

std::string presentWords(const Finding& finding, const Texts& texts) {
    if (finding.source == FindingSource::Walk)
        return texts("cell.present"); // answers to questions are no value of the touchpoint
    const auto labels = labelsOf(finding, texts);
    if (labels.empty())
        return texts("cell.present") +
               (finding.values.size() > 1 ? " ×" + std::to_string(finding.values.size()) : "");
    const bool brief = labels.front().size() <= briefLabel;
    const auto shown = std::min(labels.size(), brief ? shownValues : 1);
    std::string words;
    for (std::size_t index = 0; index < shown; ++index)
        words += (index > 0 ? texts("list.separator") : "") + labels[index];
    if (labels.size() > shown)
        words += " +" + std::to_string(labels.size() - shown);
    return words;
}

std::vector<std::string> namesOf(const Comparison& comparison, const Touchpoints& touchpoints,
                                 const Texts& texts, bool ComparisonCell::*mark) {
    std::vector<std::string> names;
    for (const auto& row : comparison.rows) {
        if (row.cells.empty() || !(row.cells.front().*mark))
            continue;
        names.push_back(rowName(row, touchpoints, texts));
    }
    return names;
}

} // namespace

std::string rowName(const ComparisonRow& row, const Touchpoints& touchpoints, const Texts& texts) {
    const auto* touchpoint = findTouchpoint(touchpoints, row.touchpoint);
    if (touchpoint != nullptr)
        return texts.touchpoint(*touchpoint);
    return row.title.empty() ? row.touchpoint : row.title;
}

std::string valueLabel(const Finding& finding, const FindingValue& value, const Texts& texts) {
    if (finding.touchpoint == "contact-distance") {
        const auto key = "touchpoint." + value.network + ".name";
        return (texts.has(key) ? texts(key) : value.network) + " " + value.value;
    }
    if (!value.network.empty())
        return texts.network(value.network);
    return value.vendor.empty() ? value.value : value.vendor;
}

std::string unreadWords(const PageVisit& page, const Texts& texts) {
    return texts.language() == "en" && !page.stateText.empty() ? page.stateText
                                                               : reasonWords(page.reason(), texts);
}

std::string reasonWords(const std::string& reason, const Texts& texts) {
    const auto key = "reason." + reason;
    return texts(texts.has(key) ? key : "reason.other");
}

std::string cellWords(const Finding& finding, const Texts& texts) {
    switch (finding.presence) {
    case Presence::Present: return presentWords(finding, texts);
    case Presence::Absent: return texts("cell.absent");
    case Presence::Unknown: {
        const auto key = "short." + finding.reason;
        return texts(texts.has(key) ? key : "cell.unknown");
    }
    case Presence::NotApplicable: break;
    }
    return texts("cell.notApplicable");
}

std::string cellWords(const ComparisonCell& cell, const Texts& texts) {
    if (cell.finding.source == FindingSource::Walk && cell.finding.presence == Presence::Present)
        for (const auto& other : cell.others)
            if (other.source == FindingSource::Scan && other.presence == Presence::Present)
                return cellWords(other, texts);
    return cellWords(cell.finding, texts);
}

std::string cellSentence(const Finding& finding, const Texts& texts) {
    switch (finding.presence) {
    case Presence::Present: return presentWords(finding, texts);
    case Presence::Absent: return texts.counted("absent.pages", finding.pagesRead);
    case Presence::Unknown: return texts("unknown.because", {{"reason", reasonWords(finding.reason, texts)}});
    case Presence::NotApplicable: break;
    }
    return texts("cell.notApplicable");
}

std::vector<std::string> gapNames(const Comparison& comparison, const Touchpoints& touchpoints,
                                  const Texts& texts) {
    return namesOf(comparison, touchpoints, texts, &ComparisonCell::gap);
}

std::vector<std::string> advantageNames(const Comparison& comparison, const Touchpoints& touchpoints,
                                        const Texts& texts) {
    return namesOf(comparison, touchpoints, texts, &ComparisonCell::advantage);
}

std::vector<std::string> summarySentences(const Comparison& comparison, const Touchpoints& touchpoints,
                                          const Texts& texts) {
    std::vector<std::string> sentences;
    if (comparison.companies.empty())
        return sentences;
    const auto& own = comparison.companies.front().company.name;
    const auto gaps = gapNames(comparison, touchpoints, texts);
    const auto advantages = advantageNames(comparison, touchpoints, texts);
    const auto best = std::max_element(
        comparison.coverage.begin(), comparison.coverage.end(),
        [](const Coverage& left, const Coverage& right) { return left.present < right.present; });
    const auto& leader =
        comparison.companies[static_cast<std::size_t>(best - comparison.coverage.begin())].company.name;
    const auto present = comparison.coverage.front().present;
    if (comparison.companies.size() > 1)
        sentences.push_back(
            best->present == present
                ? texts.counted("summary.leads", present, {{"own", own}})
                : texts.counted("summary.behind", best->present,
                                {{"own", own}, {"leader", leader}, {"m", std::to_string(present)}}));
    if (!gaps.empty())
        sentences.push_back(texts.counted("summary.gaps", static_cast<int>(gaps.size()),
                                          {{"own", own}, {"list", texts.listed(gaps)}}));
    else if (comparison.companies.size() > 1)
        sentences.push_back(texts("summary.noGaps", {{"own", own}}));
    if (!advantages.empty())
        sentences.push_back(texts.counted("summary.advantages", static_cast<int>(advantages.size()),
                                          {{"own", own}, {"list", texts.listed(advantages)}}));
    for (std::size_t index = 0; index < comparison.companies.size(); ++index) {
        const auto& coverage = comparison.coverage[index];
        if (coverage.known < coverage.total)
            sentences.push_back(texts.counted("summary.unknown", coverage.total - coverage.known,
                                              {{"company", comparison.companies[index].company.name}}));
    }
    return sentences;
}

} // namespace shopwalker
