// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"
#include "core/types/benchmark/plan.h"

namespace shopwalker::drawing {

/// Own company before and after: both totals large, then every touchpoint that changed, an open dot before
/// and a full one after with an arrow between them, shapes where it came or went; what stayed is counted.
/// Areas: touchpoint.
Picture changesPicture(const BeforeAfter& changes, const PictureWords& words, const PictureSize& size);

/// "51 → 64 points: 5 better, 1 worse, 3 gaps closed."
QString changesFinding(const BeforeAfter& changes, const PictureWords& words);

} // namespace shopwalker::drawing
