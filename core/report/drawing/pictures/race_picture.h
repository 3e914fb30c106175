// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"
#include "core/types/benchmark/response_race.h"

namespace shopwalker::drawing {

/// Who answers first, question by question: every time as a disc, the same within opening hours as a ring,
/// the median as an upright with its figure, replies that are waited for at the end. Times far apart stand on
/// a logarithmic axis, which says so. Areas: question and company.
Picture racePicture(const Comparison& comparison, const std::vector<ResponseRace>& races,
                    const PictureWords& words, const PictureSize& size);

/// "Clinic A answers 4 × faster (Reply to a request)": the widest lead of a race; a plain title where nobody
/// leads.
QString raceFinding(const Comparison& comparison, const std::vector<ResponseRace>& races,
                    const PictureWords& words);

/// One race in words: "Clinic A: 3 min; Clinic B: 12 min, 2 replies are waited for".
QString raceSentence(const Comparison& comparison, const ResponseRace& race, const PictureWords& words);
QString laneSentence(const Comparison& comparison, const ResponseRace& race, const RaceLane& lane,
                     const PictureWords& words);

} // namespace shopwalker::drawing
