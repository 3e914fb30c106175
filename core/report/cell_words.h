// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/texts.h"
#include "core/types/comparison.h"

#include <string>
#include <vector>

namespace shopwalker {

/// The one value that matters in a cell of the matrix, in a few words: numbers, vendors, networks; "not
/// found"; why it is unknown.
std::string cellWords(const Finding& finding, const Texts& texts);

/// The same of a cell. A person's word wins, and where it says "present", what a scan read off the site says
/// more than the person's answers; all of them stand in the evidence.
std::string cellWords(const ComparisonCell& cell, const Texts& texts);

/// What a value is called: its network, vendor or the value itself. Empty for a claim without any.
std::string valueLabel(const Finding& finding, const FindingValue& value, const Texts& texts);

/// The whole claim of a cell as a sentence: "Not found on the 6 pages read, without running scripts".
std::string cellSentence(const Finding& finding, const Texts& texts);

/// Sentences that say what a comparison found, the most important first.
std::vector<std::string> summarySentences(const Comparison& comparison, const Touchpoints& touchpoints,
                                          const Texts& texts);

/// What a row is called: the touchpoint's name, or the title of a walk's step.
std::string rowName(const ComparisonRow& row, const Touchpoints& touchpoints, const Texts& texts);

/// Why something is unknown or was not read, as a sentence.
std::string reasonWords(const std::string& reason, const Texts& texts);

/// Why a page was not read: the scan's own sentence where the reader understands it, else its reason.
std::string unreadWords(const PageVisit& page, const Texts& texts);

/// The names of the rows whose own cell is a gap, or an advantage.
std::vector<std::string> gapNames(const Comparison& comparison, const Touchpoints& touchpoints,
                                  const Texts& texts);
std::vector<std::string> advantageNames(const Comparison& comparison, const Touchpoints& touchpoints,
                                        const Texts& texts);

} // namespace shopwalker
