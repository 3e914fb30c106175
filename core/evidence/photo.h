// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>

namespace shopwalker {

/// A photo as it is kept: turned upright, its longer edge at most `longestEdge` pixels, JPEG, and without a
/// word of what the camera wrote into it (EXIF, GPS). Fails with `photo` on anything that is no picture or is
/// too large to decode safely.
Result<QByteArray> preparePhoto(const QByteArray& original, int longestEdge = 2048);

} // namespace shopwalker
