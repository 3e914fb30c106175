// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"

namespace shopwalker::drawing {

/// Points 0–100 of every company in total, by stage and by channel: a bar and its number in each cell. Areas:
/// stage or channel (empty: total) and company.
Picture scoresPicture(const Comparison& comparison, const PictureWords& words, const PictureSize& size);

/// "Rival A leads with 74 points, we have 51": of totals; what is known where nobody has any.
QString scoresFinding(const Comparison& comparison, const PictureWords& words);

} // namespace shopwalker::drawing
