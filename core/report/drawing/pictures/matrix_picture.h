// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"

namespace shopwalker::drawing {

/// Own company beside its rivals, touchpoint by touchpoint, grouped by stage. Many companies are numbered in
/// the head, and cells show their shape alone. Areas: touchpoint and company.
Picture matrixPicture(const Comparison& comparison, const PictureWords& words, const PictureSize& size);

/// "Clinic A offers 13 touchpoints, Clinic B 5."
QString matrixFinding(const Comparison& comparison, const PictureWords& words);

} // namespace shopwalker::drawing
