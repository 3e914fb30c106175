// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <gumbo.h>
#include <string_view>
#include <vector>

namespace shopwalker {

/// A model of gumbo's open elements that keeps hostile pages from nesting them without bound: gumbo's time
/// grows with tokens × depth. It follows the standard closely enough that sound and sloppy pages are not
/// touched; where it errs on hostile ones, TreeBuilder's time limit ends the parse.
class OpenElements {
public:
    enum class Fate {
        Open,   ///< goes to gumbo as it is
        Flat,   ///< too deep: goes to gumbo closed at once, so that its content becomes its parent's
        Ignored ///< gumbo would not open it: leave it out
    };

    Fate start(GumboTag tag, std::string_view name, bool foreign, bool selfClosing);
    /// False when this end tag belongs to a start tag that was not left open.
    bool end(GumboTag tag, std::string_view name, bool foreign);

    /// A tag that cannot stand in svg or math ends them.
    void leaveForeign();

    /// Whether what comes next would be moved in front of a table.
    bool isFostering() const;

private:
    struct Entry {
        GumboTag tag;
        std::string_view name; ///< compared for elements that HTML does not know
        bool foreign;
    };

    void push(GumboTag tag, std::string_view name, bool foreign);
    void pop();
    void popThrough(std::size_t index);
    void remove(std::size_t index);
    /// The topmost entry of this tag that is in scope, or `none`.
    std::size_t inScope(GumboTag tag, std::uint32_t extraBarriers = 0) const;
    std::size_t inTableScope(GumboTag tag) const;
    void closeParagraph();
    void closeImplied(GumboTag tag);
    void makeRoomInTable(GumboTag tag);
    void endFormatting(GumboTag tag);
    void endOther(GumboTag tag, std::string_view name, bool foreign);

    std::vector<Entry> m_stack;
    std::array<std::uint32_t, GUMBO_TAG_LAST + 1> m_openCount{};
    std::array<std::uint32_t, GUMBO_TAG_LAST + 1> m_flatCount{};
    std::vector<GumboTag> m_formatting; ///< GUMBO_TAG_LAST is a marker
};

} // namespace shopwalker
