// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/mind_map_controller.h"

#include "core/report/drawing/pictures/map_picture.h"
#include "core/types/json/json.h"

#include <QUuid>
#include <algorithm>

namespace shopwalker {

namespace {

/// The siblings of a branch in their order; their positions are written anew, so that they have no gaps.
std::vector<MapBranch*> siblings(std::vector<MapBranch>& branches, const std::string& parent) {
    std::vector<MapBranch*> list;
    for (auto& branch : branches)
        if (branch.parent == parent)
            list.push_back(&branch);
    std::stable_sort(list.begin(), list.end(),
                     [](const auto* left, const auto* right) { return left->position < right->position; });
    return list;
}

MapBranch* branchNamed(std::vector<MapBranch>& branches, const std::string& id) {
    const auto found = std::find_if(branches.begin(), branches.end(),
                                    [&](const MapBranch& branch) { return branch.id == id; });
    return found == branches.end() ? nullptr : &*found;
}

} // namespace

void MindMapController::forget() {
    m_closed.clear();
    m_selected.clear();
    m_hanging.clear();
}

void MindMapController::take() {
    m_map = m_open ? drawing::mindMap(m_open->judgement.comparison, m_kit->objects(),
                                      m_open->workbook.branches, m_kit->words())
                   : drawing::MindMap{};
    if (indexOf(m_selected) < 0)
        m_selected.clear();
}

PictureSource::Draw MindMapController::picture() const {
    return [map = m_map, closed = m_closed, kit = m_kit](const drawing::PictureSize& size) {
        return drawing::mapPicture(map, closed, kit->words(), size);
    };
}

QString MindMapController::finding() const {
    return m_map.empty() ? QString() : drawing::mapFinding(m_map, m_kit->words());
}

int MindMapController::indexOf(const std::string& id) const {
    for (std::size_t index = 0; index < m_map.size(); ++index)
        if (m_map[index].id == id)
            return static_cast<int>(index);
    return -1;
}

QString MindMapController::title() const {
    const int index = indexOf(m_selected);
    return index < 0 ? QString() : m_map[static_cast<std::size_t>(index)].title;
}

QString MindMapController::path() const {
    QStringList titles;
    for (int index = indexOf(m_selected); index > 0;) {
        index = m_map[static_cast<std::size_t>(index)].parent;
        titles.prepend(m_map[static_cast<std::size_t>(index)].title);
    }
    return titles.join(QStringLiteral(" › "));
}

bool MindMapController::isMade() const {
    const int index = indexOf(m_selected);
    return index >= 0 && m_map[static_cast<std::size_t>(index)].byHand;
}

std::set<std::string> MindMapController::branchesBelow(const std::string& id) const {
    std::set<std::string> ids{id};
    for (const auto& node : m_map) // parents stand before their children
        if (node.parent >= 0 && ids.count(m_map[static_cast<std::size_t>(node.parent)].id) > 0)
            ids.insert(node.id);
    return ids;
}

int MindMapController::below() const {
    return indexOf(m_selected) < 0 ? 0 : static_cast<int>(branchesBelow(m_selected).size()) - 1;
}

bool MindMapController::isFoldable() const {
    return below() > 0;
}

void MindMapController::choose(const QString& id) {
    const auto to = id.toStdString();
    if (indexOf(to) < 0)
        return;
    const auto moved = std::exchange(m_hanging, {});
    if (!moved.empty() && branchesBelow(moved).count(to) == 0)
        m_edit([moved, to](Workbook& workbook) {
            auto* branch = branchNamed(workbook.branches, moved);
            if (branch == nullptr)
                return;
            branch->position = static_cast<int>(siblings(workbook.branches, to).size());
            branch->parent = to;
        });
    else
        m_selected = to;
    emit changed();
}

void MindMapController::leave() {
    m_selected.clear();
    m_hanging.clear();
    emit changed();
}

void MindMapController::toggle() {
    if (!isFoldable())
        return;
    if (m_closed.erase(m_selected) == 0)
        m_closed.insert(m_selected);
    draw();
}

void MindMapController::openAll() {
    m_closed.clear();
    draw();
}

void MindMapController::foldAll() {
    for (const auto& node : m_map)
        if (node.parent == 0)
            m_closed.insert(node.id);
    draw();
}

void MindMapController::add(const QString& title) {
    if (indexOf(m_selected) < 0 || title.trimmed().isEmpty())
        return;
    m_closed.erase(m_selected); // what was added is to be seen
    m_edit([parent = m_selected, title = title.trimmed().toStdString(),
            id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()](Workbook& workbook) {
        const auto last = static_cast<int>(siblings(workbook.branches, parent).size());
        workbook.branches.push_back({id, parent, title, last});
    });
}

void MindMapController::rename(const QString& title) {
    if (!isMade() || title.trimmed().isEmpty())
        return;
    m_edit([id = m_selected, title = title.trimmed().toStdString()](Workbook& workbook) {
        if (auto* branch = branchNamed(workbook.branches, id))
            branch->title = title;
    });
}

void MindMapController::move(int step) {
    if (!isMade())
        return;
    m_edit([id = m_selected, step](Workbook& workbook) {
        const auto* branch = branchNamed(workbook.branches, id);
        if (branch == nullptr)
            return;
        auto list = siblings(workbook.branches, branch->parent);
        const auto at = std::find(list.begin(), list.end(), branch) - list.begin();
        const auto to = at + step;
        if (to < 0 || to >= static_cast<std::ptrdiff_t>(list.size()))
            return;
        std::iter_swap(list.begin() + at, list.begin() + to);
        for (std::size_t position = 0; position < list.size(); ++position)
            list[position]->position = static_cast<int>(position);
    });
}

void MindMapController::hangElsewhere() {
    if (isMade())
        m_hanging = m_selected;
    emit changed();
}

void MindMapController::remove() {
    if (!isMade())
        return;
    const auto gone = branchesBelow(m_selected);
    const int parent = m_map[static_cast<std::size_t>(indexOf(m_selected))].parent;
    m_selected = m_map[static_cast<std::size_t>(parent)].id;
    m_edit([gone](Workbook& workbook) {
        std::erase_if(workbook.branches, [&](const MapBranch& branch) { return gone.count(branch.id) > 0; });
    });
    emit changed();
}

} // namespace shopwalker
