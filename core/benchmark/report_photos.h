// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/plan/judged.h"
#include "core/report/html/report.h"

namespace shopwalker {

inline constexpr int reportPhotoEdge = 640; ///< pixels of the longer edge
inline constexpr std::size_t reportPhotoBytes =
    12 * 1024 * 1024; ///< of all photos, as they stand in the file

/// The photos beside the answers of a round, scaled down for a report, with the marks that were drawn over
/// them painted in: what was blurred stays blurred. Together they stay below `reportPhotoBytes`; the first
/// walks come first. A photo that is missing, changed or no picture is left out, and so is one whose marks
/// cannot be read. The same files give the same bytes.
std::map<std::string, InlinePhoto> reportPhotos(const Round& round, const EvidenceFiles& files);

} // namespace shopwalker
