// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/mind_map.h"

#include <algorithm>

namespace shopwalker::drawing {

namespace {

/// What hangs below what, before it is put into order.
struct Growth {
    std::map<std::string, MapNode, std::less<>> nodes;
    std::map<std::string, std::vector<std::string>, std::less<>> children;

    void add(const std::string& parent, MapNode node) {
        children[parent].push_back(node.id);
        nodes.emplace(node.id, std::move(node));
    }
};

std::string objectOf(const BusinessObjects& objects, const std::string& channel) {
    for (const auto& [object, channels] : objects)
        if (std::find(channels.begin(), channels.end(), channel) != channels.end())
            return object;
    return objects.empty() ? "other" : objects.begin()->first;
}

void addTouchpoints(Growth& growth, const Comparison& comparison, const BusinessObjects& objects,
                    const PictureWords& words) {
    for (const auto* object : {"office", "product", "technology", "employees"})
        if (objects.find(object) != objects.end())
            growth.add("company", {.id = std::string("object.") + object,
                                   .title = words(std::string("picture.object.") + object)});
    for (const auto& row : comparison.rows) {
        if (row.signal || row.cells.empty() || row.cells.front().finding.presence == Presence::NotApplicable)
            continue;
        growth.add("object." + objectOf(objects, row.channel),
                   {.id = "touchpoint." + row.touchpoint,
                    .title = words.touchpoint(row.touchpoint, row.title),
                    .mark = markOf(row.cells.front().finding.presence)});
    }
}

void addBranches(Growth& growth, std::vector<MapBranch> branches) {
    std::stable_sort(branches.begin(), branches.end(),
                     [](const auto& left, const auto& right) { return left.position < right.position; });
    std::set<std::string> ids;
    for (const auto& branch : branches)
        ids.insert(branch.id);
    for (const auto& branch : branches) {
        if (growth.nodes.count(branch.id) > 0)
            continue; // an id twice: the first one counts
        const bool known = growth.nodes.count(branch.parent) > 0 || ids.count(branch.parent) > 0;
        growth.add(known ? branch.parent : "company",
                   {.id = branch.id, .title = QString::fromStdString(branch.title), .byHand = true});
    }
}

/// Everything that can be reached from `root`, parents first; a loop, however long, ends.
void grow(const Growth& growth, const std::string& root, int parent, std::set<std::string>& seen,
          MindMap& map) {
    std::vector<std::pair<std::string, int>> open{{root, parent}};
    while (!open.empty()) {
        const auto [id, above] = open.back();
        open.pop_back();
        if (!seen.insert(id).second)
            continue;
        map.push_back(growth.nodes.at(id));
        map.back().parent = above;
        const int index = static_cast<int>(map.size()) - 1;
        const auto children = growth.children.find(id);
        if (children == growth.children.end())
            continue;
        for (auto child = children->second.rbegin(); child != children->second.rend(); ++child)
            open.emplace_back(*child, index);
    }
}

} // namespace

MindMap mindMap(const Comparison& comparison, const BusinessObjects& objects,
                const std::vector<MapBranch>& branches, const PictureWords& words) {
    Growth growth;
    growth.nodes.emplace("company", MapNode{.id = "company", .title = words.company(comparison, 0)});
    addTouchpoints(growth, comparison, objects, words);
    addBranches(growth, branches);
    MindMap map;
    std::set<std::string> seen;
    grow(growth, "company", -1, seen, map);
    for (const auto& branch : branches) // those whose parents go round in a circle
        if (seen.count(branch.id) == 0)
            grow(growth, branch.id, 0, seen, map);
    return map;
}

std::vector<int> depthsOf(const MindMap& map) {
    std::vector<int> depths;
    for (const auto& node : map)
        depths.push_back(node.parent < 0 ? 0 : depths[static_cast<std::size_t>(node.parent)] + 1);
    return depths;
}

MindMap folded(const MindMap& map, const std::set<std::string>& closed) {
    MindMap shown;
    std::vector<int> place(map.size(), -1); // in `shown`; of a hidden one that of the ancestor that hides it
    std::vector<bool> hides(map.size(), false);
    for (std::size_t index = 0; index < map.size(); ++index) {
        const auto& node = map[index];
        const auto parent = static_cast<std::size_t>(std::max(0, node.parent));
        if (node.parent >= 0 && hides[parent]) {
            place[index] = place[parent];
            hides[index] = true;
            ++shown[static_cast<std::size_t>(place[index])].folded;
            continue;
        }
        shown.push_back(node);
        shown.back().parent = node.parent < 0 ? -1 : place[parent];
        place[index] = static_cast<int>(shown.size()) - 1;
        hides[index] = closed.count(node.id) > 0;
    }
    return shown;
}

} // namespace shopwalker::drawing
