// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"

namespace shopwalker::drawing {

/// Companies over the stages, or over the channels: a dot with a shape of its own for each company, the own
/// ones joined by a line. Areas: stage or channel, and company.
enum class ProfileOver { Stages, Channels };
Picture profilePicture(const Comparison& comparison, ProfileOver over, const PictureWords& words,
                       const PictureSize& size);

} // namespace shopwalker::drawing
