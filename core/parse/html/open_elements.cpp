// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/open_elements.h"

#include "core/parse/html/tag_traits.h"
#include "core/types/limits.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr auto none = static_cast<std::size_t>(-1);
constexpr auto marker = GUMBO_TAG_LAST;

enum Barrier : std::uint32_t { ButtonBarrier = 1, ListBarrier = 2 };

bool opensMarker(GumboTag tag) {
    return tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH || tag == GUMBO_TAG_CAPTION ||
           tag == GUMBO_TAG_APPLET || tag == GUMBO_TAG_MARQUEE || tag == GUMBO_TAG_OBJECT;
}

bool isTablePart(GumboTag tag) {
    switch (tag) {
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TH: return true;
    default: return false;
    }
}

bool isRowGroup(GumboTag tag) {
    return tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT;
}

} // namespace

void OpenElements::push(GumboTag tag, std::string_view name, bool foreign) {
    m_stack.push_back({tag, name, foreign});
    ++m_openCount[tag];
    if (!foreign && opensMarker(tag))
        m_formatting.push_back(marker);
}

void OpenElements::pop() {
    const auto entry = m_stack.back();
    m_stack.pop_back();
    --m_openCount[entry.tag];
    if (entry.foreign || !opensMarker(entry.tag))
        return;
    while (!m_formatting.empty() && m_formatting.back() != marker)
        m_formatting.pop_back();
    if (!m_formatting.empty())
        m_formatting.pop_back();
}

void OpenElements::popThrough(std::size_t index) {
    while (m_stack.size() > index)
        pop();
}

void OpenElements::remove(std::size_t index) {
    --m_openCount[m_stack[index].tag];
    m_stack.erase(m_stack.begin() + static_cast<std::ptrdiff_t>(index));
}

std::size_t OpenElements::inScope(GumboTag tag, std::uint32_t barriers) const {
    if (m_openCount[tag] == 0)
        return none;
    for (auto index = m_stack.size(); index-- > 0;) {
        const auto& entry = m_stack[index];
        if (entry.tag == tag && !entry.foreign)
            return index;
        const bool stops =
            entry.foreign || has(entry.tag, ScopeTag) ||
            ((barriers & ButtonBarrier) != 0 && entry.tag == GUMBO_TAG_BUTTON) ||
            ((barriers & ListBarrier) != 0 && (entry.tag == GUMBO_TAG_OL || entry.tag == GUMBO_TAG_UL));
        if (stops)
            return none;
    }
    return none;
}

std::size_t OpenElements::inTableScope(GumboTag tag) const {
    if (m_openCount[tag] == 0)
        return none;
    for (auto index = m_stack.size(); index-- > 0;) {
        if (m_stack[index].tag == tag && !m_stack[index].foreign)
            return index;
        if (m_stack[index].tag == GUMBO_TAG_TABLE)
            return none;
    }
    return none;
}

void OpenElements::closeParagraph() {
    if (const auto index = inScope(GUMBO_TAG_P, ButtonBarrier); index != none)
        popThrough(index);
}

/// `<li>`, `<dd>` and `<dt>` end their predecessor, wherever that is short of another container.
void OpenElements::closeImplied(GumboTag tag) {
    const bool isListItem = tag == GUMBO_TAG_LI;
    for (auto index = m_stack.size(); index-- > 0;) {
        const auto& entry = m_stack[index];
        if (isListItem ? entry.tag == GUMBO_TAG_LI : entry.tag == GUMBO_TAG_DD || entry.tag == GUMBO_TAG_DT)
            return popThrough(index);
        if (entry.foreign || (has(entry.tag, SpecialTag) && entry.tag != GUMBO_TAG_ADDRESS &&
                              entry.tag != GUMBO_TAG_DIV && entry.tag != GUMBO_TAG_P))
            return;
    }
}

/// Closes what a part of a table cannot stand in, and opens the parts that are implied around it.
void OpenElements::makeRoomInTable(GumboTag tag) {
    std::size_t table = m_stack.size();
    while (table-- > 0)
        if (m_stack[table].tag == GUMBO_TAG_TABLE)
            break;
    const auto isCell = tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH;
    auto keep = table + 1;
    const auto next = [&](std::size_t index, auto matches) {
        return index < m_stack.size() && matches(m_stack[index].tag);
    };
    if (isCell || tag == GUMBO_TAG_TR) {
        keep += next(keep, isRowGroup) ? 1 : 0;
        if (isCell)
            keep += next(keep, [](GumboTag part) { return part == GUMBO_TAG_TR; }) ? 1 : 0;
    }
    popThrough(keep);
    if ((isCell || tag == GUMBO_TAG_TR) && m_stack.back().tag == GUMBO_TAG_TABLE)
        push(GUMBO_TAG_TBODY, {}, false);
    if (isCell && isRowGroup(m_stack.back().tag))
        push(GUMBO_TAG_TR, {}, false);
}

OpenElements::Fate OpenElements::start(GumboTag tag, std::string_view name, bool foreign, bool selfClosing) {
    if (foreign) {
        if (selfClosing)
            return Fate::Open;
    } else {
        if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_HEAD || tag == GUMBO_TAG_BODY)
            return Fate::Open;
        if (has(tag, ClosesParagraph))
            closeParagraph();
        if (has(tag, VoidTag))
            return Fate::Open;
        if (tag == GUMBO_TAG_FORM && m_openCount[GUMBO_TAG_FORM] > 0)
            return Fate::Ignored;
        if (tag == GUMBO_TAG_LI || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) {
            closeImplied(tag);
        } else if (has(tag, HeadingTag)) {
            if (!m_stack.empty() && has(m_stack.back().tag, HeadingTag))
                pop();
        } else if (tag == GUMBO_TAG_OPTION || tag == GUMBO_TAG_OPTGROUP) {
            if (!m_stack.empty() && m_stack.back().tag == GUMBO_TAG_OPTION)
                pop();
            if (tag == GUMBO_TAG_OPTGROUP && !m_stack.empty() && m_stack.back().tag == GUMBO_TAG_OPTGROUP)
                pop();
        } else if (tag == GUMBO_TAG_TABLE && isFostering()) {
            popThrough(inTableScope(tag)); // a table between the parts of another ends it
        } else if (isTablePart(tag)) {
            if (m_openCount[GUMBO_TAG_TABLE] == 0)
                return Fate::Ignored;
            makeRoomInTable(tag);
        } else if (tag == GUMBO_TAG_BUTTON || tag == GUMBO_TAG_SELECT) {
            if (const auto index = inScope(tag); index != none)
                popThrough(index);
        } else if (tag == GUMBO_TAG_A || tag == GUMBO_TAG_NOBR) {
            endFormatting(tag);
        }
    }
    const bool formatting = !foreign && has(tag, FormattingTag);
    if (m_stack.size() >= static_cast<std::size_t>(limits::nesting) ||
        (formatting && m_formatting.size() >= static_cast<std::size_t>(limits::openFormattingElements))) {
        ++m_flatCount[tag];
        return Fate::Flat;
    }
    push(tag, name, foreign);
    if (formatting)
        m_formatting.push_back(tag);
    return Fate::Open;
}

void OpenElements::endFormatting(GumboTag tag) {
    for (auto index = m_formatting.size(); index-- > 0 && m_formatting[index] != marker;)
        if (m_formatting[index] == tag) {
            m_formatting.erase(m_formatting.begin() + static_cast<std::ptrdiff_t>(index));
            break;
        }
    const auto index = inScope(tag);
    if (index == none)
        return;
    // The adoption agency: with a block inside, the block stays open and only the formatting element goes.
    const bool blockInside =
        std::any_of(m_stack.begin() + static_cast<std::ptrdiff_t>(index), m_stack.end(),
                    [](const Entry& entry) { return has(entry.tag, SpecialTag) || entry.foreign; });
    if (blockInside)
        remove(index);
    else
        popThrough(index);
}

void OpenElements::endOther(GumboTag tag, std::string_view name, bool foreign) {
    for (auto index = m_stack.size(); index-- > 0;) {
        const auto& entry = m_stack[index];
        if (entry.tag == tag && (tag != GUMBO_TAG_UNKNOWN || entry.name == name))
            return popThrough(index);
        if (!entry.foreign && !foreign && has(entry.tag, SpecialTag))
            return;
    }
}

bool OpenElements::end(GumboTag tag, std::string_view name, bool foreign) {
    if (m_flatCount[tag] > 0) {
        --m_flatCount[tag];
        return false;
    }
    if (tag == GUMBO_TAG_BODY || tag == GUMBO_TAG_HTML || m_openCount[tag] == 0)
        return true;
    std::size_t index = none;
    if (foreign || tag == GUMBO_TAG_UNKNOWN) {
        endOther(tag, name, foreign);
    } else if (has(tag, FormattingTag)) {
        endFormatting(tag);
    } else if (tag == GUMBO_TAG_FORM) {
        if (index = inScope(tag); index != none)
            remove(index);
    } else if (tag == GUMBO_TAG_TABLE || isTablePart(tag)) {
        index = inTableScope(tag);
        if (index != none)
            popThrough(index);
    } else if (tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI) {
        index = inScope(tag, tag == GUMBO_TAG_P ? ButtonBarrier : ListBarrier);
        if (index != none)
            popThrough(index);
    } else if (has(tag, SpecialTag)) {
        index = inScope(tag);
        if (index != none)
            popThrough(index);
    } else {
        endOther(tag, name, foreign);
    }
    return true;
}

void OpenElements::leaveForeign() {
    while (!m_stack.empty() && m_stack.back().foreign)
        pop();
}

bool OpenElements::isFostering() const {
    if (m_stack.empty() || m_stack.back().foreign)
        return false;
    const auto tag = m_stack.back().tag;
    return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TR || isRowGroup(tag);
}

} // namespace shopwalker
