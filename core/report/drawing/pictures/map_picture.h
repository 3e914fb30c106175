// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/mind_map.h"

namespace shopwalker::drawing {

/// A tidy tree: the company in the middle where there is room for branches at both sides, else at the leading
/// side; any depth; a mark before each touchpoint. As large as it needs to be read. What lies below
/// `closed` is folded; the title counts it all the same. Areas: branches.
Picture mapPicture(const MindMap& map, const std::set<std::string>& closed, const PictureWords& words,
                   const PictureSize& size);

/// "Clinic B: 5 of 16 touchpoints found."
QString mapFinding(const MindMap& map, const PictureWords& words);

} // namespace shopwalker::drawing
