// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/picture_words.h"
#include "core/types/benchmark/workbook.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace shopwalker::drawing {

/// One branch of a mind map. A map lists its branches parents first, each before its siblings' children.
struct MapNode {
    std::string id;  ///< `company`, `object.<object>`, `touchpoint.<touchpoint>`, or of a branch made by hand
    int parent = -1; ///< index in the map; −1: the root
    QString title;
    std::optional<Mark> mark; ///< of a touchpoint
    bool byHand = false;
    int folded = 0; ///< branches that are not shown below it

    bool operator==(const MapNode&) const = default;
};
using MindMap = std::vector<MapNode>;

using BusinessObjects = std::map<std::string, std::vector<std::string>, std::less<>>; ///< ChainRules::objects

/// The own company's map: company → object → touchpoint → whatever was written below, in the
/// order of the comparison; what does not apply is left out. A branch whose parent is gone hangs on the
/// company.
MindMap mindMap(const Comparison& comparison, const BusinessObjects& objects,
                const std::vector<MapBranch>& branches, const PictureWords& words);

/// Without what lies below the ids in `closed`.
MindMap folded(const MindMap& map, const std::set<std::string>& closed);

/// How deep a branch lies; the root 0.
std::vector<int> depthsOf(const MindMap& map);

} // namespace shopwalker::drawing
