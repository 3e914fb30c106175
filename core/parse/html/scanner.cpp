// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/scanner.h"

#include "core/parse/html/open_elements.h"
#include "core/parse/html/raw_text.h"
#include "core/parse/html/tag_reader.h"
#include "core/parse/html/tag_traits.h"
#include "core/text/utf8.h"
#include "core/types/limits.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestDoctype = 512;

bool isLetter(char byte) {
    return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
}

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t\n\r\f") == npos;
}

/// Elements of svg that only draw or group: without words, links or addresses of their own.
bool isDrawing(std::string_view name) {
    static constexpr std::array<std::string_view, 40> names{"animate",
                                                            "animatemotion",
                                                            "animatetransform",
                                                            "circle",
                                                            "clippath",
                                                            "defs",
                                                            "ellipse",
                                                            "feblend",
                                                            "fecolormatrix",
                                                            "fecomposite",
                                                            "feflood",
                                                            "fegaussianblur",
                                                            "femerge",
                                                            "femergenode",
                                                            "femorphology",
                                                            "feoffset",
                                                            "feturbulence",
                                                            "filter",
                                                            "fefunca",
                                                            "fecomponenttransfer",
                                                            "fefuncb",
                                                            "fefuncg",
                                                            "fefuncr",
                                                            "g",
                                                            "hatch",
                                                            "line",
                                                            "lineargradient",
                                                            "marker",
                                                            "mask",
                                                            "metadata",
                                                            "mpath",
                                                            "path",
                                                            "pattern",
                                                            "polygon",
                                                            "polyline",
                                                            "radialgradient",
                                                            "rect",
                                                            "set",
                                                            "stop",
                                                            "symbol"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// Where foreign content (svg, math) holds HTML again.
bool isIntegrationPoint(GumboTag tag) {
    return tag == GUMBO_TAG_FOREIGNOBJECT || tag == GUMBO_TAG_DESC || tag == GUMBO_TAG_TITLE;
}

class Scanner {
public:
    Scanner(std::string_view html, StringStore& strings)
        : m_html(html)
        , m_reader(html, strings, m_skeleton.attributes) {
        m_skeleton.markup.reserve(html.size() / 6);
        m_skeleton.tags.reserve(html.size() / 64);
        m_skeleton.attributes.reserve(html.size() / 48);
    }

    Result<Skeleton> run() {
        while (m_at < m_html.size() && !tooLarge())
            step();
        if (tooLarge())
            return Error{"too-large", "the page has more elements than are read", {}};
        endText(m_html.size());
        return std::move(m_skeleton);
    }

private:
    bool tooLarge() const {
        return m_skeleton.tags.size() + m_skeleton.texts.size() + m_impliedTags > limits::nodes ||
               m_skeleton.attributes.size() > limits::attributes;
    }

    /// The next `<` and what it begins; text before it is only remembered.
    void step() {
        const auto open = m_html.find('<', m_at);
        if (open == npos || open + 1 >= m_html.size()) {
            m_at = m_html.size();
            return;
        }
        const char next = m_html[open + 1];
        if (isLetter(next))
            startTag(open);
        else if (next == '/' && open + 2 < m_html.size() &&
                 (isLetter(m_html[open + 2]) || m_html[open + 2] == '>'))
            endTag(open);
        else if (next == '!' || next == '?' || next == '/')
            declaration(open);
        else
            m_at = open + 1;
    }

    void resumeText(std::size_t at) {
        m_at = std::min(at, m_html.size());
        m_textBegin = m_at;
    }

    /// Comments, doctypes, CDATA sections and what only looks like one of them.
    void declaration(std::size_t open) {
        const auto rest = m_html.substr(open);
        if (isForeign() && rest.starts_with("<![CDATA[")) {
            endText(open);
            const auto end = m_html.find("]]>", open + 9);
            addText(open + 9, std::min(end, m_html.size()), true);
            return resumeText(end == npos ? npos : end + 3);
        }
        endText(open);
        if (rest.starts_with("<!--"))
            return resumeText(commentEnd(open + 4));
        const auto close = m_html.find('>', open + 1);
        const auto end = close == npos ? npos : close + 1;
        if (m_skeleton.markup.empty() && end != npos && end - open <= longestDoctype && rest.size() > 9 &&
            (rest[2] | 0x20) == 'd')
            m_skeleton.markup += m_html.substr(open, end - open);
        resumeText(end);
    }

    std::size_t commentEnd(std::size_t at) const {
        if (m_html.substr(at, 1) == ">")
            return at + 1;
        if (m_html.substr(at, 2) == "->")
            return at + 2;
        for (at = m_html.find("--", at); at != npos; at = m_html.find("--", at + 1)) {
            if (m_html.substr(at + 2, 1) == ">")
                return at + 3;
            if (m_html.substr(at + 2, 2) == "!>")
                return at + 4;
        }
        return npos;
    }

    void startTag(std::size_t open) {
        const auto firstAttribute = m_skeleton.attributes.size();
        const auto token = m_reader.read(open + 1);
        endText(open);
        resumeText(token.end);
        bool keep = token.end != npos; // a tag that the page ends in is none
        if (keep && inTemplate()) {
            m_templateDepth += token.tag == GUMBO_TAG_TEMPLATE ? 1 : 0;
            if (has(token.tag, RawTextTag))
                resumeText(rawTextEnd(m_html, m_at, token.name));
            keep = false;
        } else if (keep && token.tag == GUMBO_TAG_TEMPLATE && !isForeign()) {
            m_templateDepth = 1;
            keep = false;
        }
        keep = keep && token.tag != GUMBO_TAG_ISINDEX && openTag(open, token, firstAttribute);
        if (!keep)
            m_skeleton.attributes.resize(firstAttribute);
    }

    bool leavesForeign(const TagToken& token, std::size_t firstAttribute) const {
        if (token.tag != GUMBO_TAG_FONT)
            return has(token.tag, LeavesForeign);
        return std::any_of(m_skeleton.attributes.begin() + static_cast<std::ptrdiff_t>(firstAttribute),
                           m_skeleton.attributes.end(), [](const Attribute& attribute) {
                               return attribute.name == "color" || attribute.name == "face" ||
                                      attribute.name == "size";
                           });
    }

    /// Puts a start tag into the skeleton; false when it is left out.
    bool openTag(std::size_t open, const TagToken& token, std::size_t firstAttribute) {
        if (isForeign() && leavesForeign(token, firstAttribute)) {
            m_foreign.clear();
            m_open.leaveForeign();
        }
        const bool foreign = isForeign();
        if (foreign && isDrawing(token.name))
            return false;
        const bool startsForeign = token.tag == GUMBO_TAG_SVG || token.tag == GUMBO_TAG_MATH;
        const bool rawText = isRawText(token, foreign);
        m_inHead = m_inHead && staysInHead(token.tag);
        boundFostering(token.tag);
        auto fate = OpenElements::Fate::Open;
        if (!rawText)
            fate = m_open.start(token.tag, token.name, foreign || startsForeign, token.selfClosing);
        if (fate == OpenElements::Fate::Ignored)
            return false;
        emitSpaceBefore(token.tag);
        m_skeleton.tags.push_back(
            {.offset = static_cast<std::uint32_t>(open),
             .skeleton = static_cast<std::uint32_t>(m_skeleton.markup.size()),
             .firstAttribute = static_cast<std::uint32_t>(firstAttribute),
             .attributeCount = static_cast<std::uint32_t>(m_skeleton.attributes.size() - firstAttribute),
             .name = token.name,
             .body = {}});
        auto& markup = m_skeleton.markup;
        markup += '<';
        markup += token.name;
        if (token.tag == GUMBO_TAG_INPUT && isHiddenInput(firstAttribute))
            markup += " type=hidden"; // decides whether it may stand in a table
        else if (foreign && token.tag == GUMBO_TAG_FONT)
            markup += leavesForeign(token, firstAttribute) ? " color" : "";
        markup += (foreign || startsForeign) && token.selfClosing ? "/>" : ">";
        if (rawText)
            readRawText(token);
        else if (fate == OpenElements::Fate::Flat)
            closeInMarkup(token.name);
        else if (!token.selfClosing && startsForeign)
            m_foreign.push_back(true);
        else if (foreign && !token.selfClosing && isIntegrationPoint(token.tag))
            m_foreign.push_back(false);
        else if (token.tag == GUMBO_TAG_PLAINTEXT) {
            addText(m_at, m_html.size(), true);
            resumeText(npos);
        }
        return true;
    }

    /// A browser that runs scripts reads <noscript> as text. Here its content is part of the page, but for
    /// the head: there a paragraph or picture in it would begin the body.
    bool isRawText(const TagToken& token, bool foreign) const {
        if (token.tag == GUMBO_TAG_NOSCRIPT)
            return m_inHead && !foreign;
        return has(token.tag, RawTextTag) &&
               !(foreign && (token.selfClosing || token.tag == GUMBO_TAG_TITLE));
    }

    static bool staysInHead(GumboTag tag) {
        switch (tag) {
        case GUMBO_TAG_HTML:
        case GUMBO_TAG_HEAD:
        case GUMBO_TAG_BASE:
        case GUMBO_TAG_LINK:
        case GUMBO_TAG_META:
        case GUMBO_TAG_TITLE:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_NOSCRIPT: return true;
        default: return false;
        }
    }

    bool isHiddenInput(std::size_t firstAttribute) const {
        for (auto index = firstAttribute; index < m_skeleton.attributes.size(); ++index)
            if (m_skeleton.attributes[index].name == "type") {
                const auto value = m_skeleton.attributes[index].value;
                return value.size() == 6 && (value[0] | 0x20) == 'h' && (value[1] | 0x20) == 'i';
            }
        return false;
    }

    void closeInMarkup(std::string_view name) {
        m_skeleton.markup += "</";
        m_skeleton.markup += name;
        m_skeleton.markup += '>';
    }

    void readRawText(const TagToken& token) {
        const auto begin = m_at;
        const auto end = rawTextEnd(m_html, begin, token.name);
        m_skeleton.tags.back().body = m_html.substr(begin, end - begin);
        if (token.tag == GUMBO_TAG_TITLE || token.tag == GUMBO_TAG_TEXTAREA || token.tag == GUMBO_TAG_XMP)
            addText(begin, end, token.tag == GUMBO_TAG_XMP);
        closeInMarkup(token.name);
        const auto close = m_html.find('>', end);
        resumeText(close == npos ? npos : close + 1);
    }

    void endTag(std::size_t open) {
        if (m_html[open + 2] == '>') { // `</>` is nothing
            endText(open);
            return resumeText(open + 3);
        }
        const auto attributes = m_skeleton.attributes.size();
        const auto token = m_reader.read(open + 2);
        m_skeleton.attributes.resize(attributes);
        endText(open);
        resumeText(token.end);
        if (token.end == npos)
            return;
        if (inTemplate()) {
            m_templateDepth -= token.tag == GUMBO_TAG_TEMPLATE ? 1 : 0;
            return;
        }
        if (token.tag == GUMBO_TAG_TEMPLATE || (isForeign() && isDrawing(token.name)))
            return;
        if (!m_open.end(token.tag, token.name, isForeign()))
            return;
        leaveForeignBy(token.tag);
        if (token.tag == GUMBO_TAG_P || token.tag == GUMBO_TAG_BR)
            ++m_impliedTags; // without a start tag they make an element
        emitSpaceBefore(token.tag);
        closeInMarkup(token.name);
    }

    void leaveForeignBy(GumboTag tag) {
        if (m_foreign.empty())
            return;
        if (tag == GUMBO_TAG_SVG || tag == GUMBO_TAG_MATH) {
            while (!m_foreign.empty() && !m_foreign.back())
                m_foreign.pop_back();
            if (!m_foreign.empty())
                m_foreign.pop_back();
        } else if (!m_foreign.back() && isIntegrationPoint(tag)) {
            m_foreign.pop_back();
        }
    }

    /// Text since the last tag or comment.
    void endText(std::size_t end) {
        if (end <= m_textBegin)
            return;
        if (isBlank(m_html.substr(m_textBegin, end - m_textBegin))) {
            if (m_blankEnd == 0)
                m_blankBegin = m_textBegin;
            m_blankEnd = end;
        } else {
            addText(m_textBegin, end, false);
            m_inHead = false;
        }
        m_textBegin = end;
    }

    void addText(std::size_t begin, std::size_t end, bool plain) {
        if (begin >= end || inTemplate())
            return;
        boundFostering(GUMBO_TAG_UNKNOWN);
        emitSpace();
        const auto index = static_cast<std::uint32_t>(m_skeleton.texts.size());
        pushText(begin, end, false, plain || !m_reader.needsDecoding(m_html.substr(begin, end - begin)));
        appendUtf8(m_skeleton.markup, placeholder(index));
        m_spaceMatters = true;
    }

    void pushText(std::size_t begin, std::size_t end, bool blank, bool plain) {
        m_skeleton.texts.push_back({.begin = static_cast<std::uint32_t>(begin),
                                    .end = static_cast<std::uint32_t>(end),
                                    .skeleton = static_cast<std::uint32_t>(m_skeleton.markup.size()),
                                    .blank = blank,
                                    .plain = plain});
    }

    /// White space shows only beside text and inline elements.
    void emitSpaceBefore(GumboTag tag) {
        const bool isInline = has(tag, InlineTag);
        if (m_spaceMatters || isInline)
            emitSpace();
        m_blankEnd = 0;
        m_spaceMatters = isInline;
    }

    void emitSpace() {
        if (m_blankEnd == 0)
            return;
        if (!inTemplate()) {
            pushText(m_blankBegin, m_blankEnd, true, true);
            m_skeleton.markup += ' ';
        }
        m_blankEnd = 0;
    }

    /// Content that stands between a table's parts is moved in front of it, each time with a search among all
    /// that stands there: beyond a sane number the table is closed instead.
    void boundFostering(GumboTag tag) {
        if (!m_open.isFostering() || isTableContent(tag) || ++m_fostered <= limits::fosteredNodes)
            return;
        m_open.end(GUMBO_TAG_TABLE, "table", false);
        closeInMarkup("table");
    }

    static bool isTableContent(GumboTag tag) {
        switch (tag) {
        case GUMBO_TAG_CAPTION:
        case GUMBO_TAG_COL:
        case GUMBO_TAG_COLGROUP:
        case GUMBO_TAG_TBODY:
        case GUMBO_TAG_THEAD:
        case GUMBO_TAG_TFOOT:
        case GUMBO_TAG_TR:
        case GUMBO_TAG_TD:
        case GUMBO_TAG_TH:
        case GUMBO_TAG_TABLE:
        case GUMBO_TAG_SCRIPT:
        case GUMBO_TAG_STYLE:
        case GUMBO_TAG_FORM: return true;
        default: return false;
        }
    }

    bool isForeign() const { return !m_foreign.empty() && m_foreign.back(); }
    bool inTemplate() const { return m_templateDepth > 0; }

    std::string_view m_html;
    Skeleton m_skeleton;
    TagReader m_reader;
    OpenElements m_open;
    std::size_t m_at = 0;
    std::size_t m_textBegin = 0;
    std::size_t m_blankBegin = 0;
    std::size_t m_blankEnd = 0; ///< 0: no white space waits
    bool m_spaceMatters = false;
    bool m_inHead = true; ///< nothing has begun the body yet
    int m_templateDepth = 0;
    int m_fostered = 0;
    std::size_t m_impliedTags = 0;
    std::vector<bool> m_foreign; ///< open svg, math (true) and the places in them that hold HTML (false)
};

} // namespace

Result<Skeleton> scan(std::string_view html, StringStore& strings) {
    return Scanner(html, strings).run();
}

} // namespace shopwalker
