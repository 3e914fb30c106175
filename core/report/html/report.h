// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/judged.h"
#include "core/report/texts.h"

#include <chrono>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// A picture as markup of an HTML page: laid out for a desktop or a printed page, and for a phone.
struct InlinePicture {
    std::string name; ///< `scores profile chain map race changes`
    std::string wide;
    std::string narrow;
};

/// A photo of a walk, small enough for a report.
struct InlinePhoto {
    std::string base64; ///< of a JPEG
    int width = 0;
    int height = 0;
};

/// A sentence of an article, with the article.
struct AttributedText {
    std::string title;
    std::string text;
    std::string source; ///< in words
};

/// What the guide says, in the report's language.
struct GuideTexts {
    std::vector<std::string> steps;     ///< titles of the ten (R-150); empty: the report leaves the guide out
    std::vector<std::string> questions; ///< the seven (R-160)
    std::vector<AttributedText> reasons; ///< why all this pays (R-162, R-013)
    int marketQuestions = 0;             ///< how many importance.json asks
};

/// What a report shows beside the judgement. All of it is markup or text made by us, from values already
/// escaped.
struct ReportParts {
    std::vector<InlinePicture> pictures;
    std::string pictureStyle; ///< rules that colour them
    std::vector<std::pair<std::string, std::string>>
        explanations; ///< title and text: how each figure was computed
    GuideTexts guide;
    std::map<std::string, InlinePhoto> photos; ///< by id of the evidence; those that are missing are said
};

/// A judged benchmark as one self-contained HTML file: in short, scores and how sure they are, matrix,
/// chains, race, promises, plan, before and after, evidence, pages, method. Parts with nothing to say are
/// left out. No script, no request, nothing from outside unescaped; the same input gives the same bytes.
/// `today` decides what is overdue.
std::string htmlReport(const OpenBenchmark& open, const Touchpoints& touchpoints, const Texts& texts,
                       const ReportParts& parts, std::string_view version, std::chrono::sys_days today);

} // namespace shopwalker
