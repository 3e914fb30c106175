// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page.h"
#include "core/text/utf8.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>

using namespace shopwalker;

namespace {

/// One line for each element: depth, name, attributes; and one for each text that is not blank.
struct Outline {
    std::vector<std::string> lines;
    bool operator==(const Outline&) const = default;
};

/// Gumbo takes C1 control characters for errors; we keep them as browsers do.
std::string comparable(std::string_view text) {
    auto words = QString::fromStdString(collapseSpace(text));
    words.removeIf([](QChar character) {
        return character == QChar::ReplacementCharacter || character.category() == QChar::Other_Control;
    });
    return collapseSpace(words.toStdString());
}

std::string attributeWords(std::string_view name, std::string_view value) {
    return " " + comparable(name) + "=" + comparable(value);
}

/// A second `<html>` adds attributes to the first in gumbo; we keep the first.
bool isRoot(Tag tag) {
    return tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY;
}

/// Where `<noscript>` in the head holds a picture, gumbo alone begins the body there, other than a browser
/// does.
bool hasNoscriptInHead(const Page& page) {
    return std::any_of(page.nodes().begin(), page.nodes().end(),
                       [](const Node& node) { return node.tag == GUMBO_TAG_NOSCRIPT && !node.text.empty(); });
}

Outline outlineOf(const Page& page) {
    Outline outline;
    std::vector<int> depth(page.nodes().size(), 0);
    for (NodeIndex index = 0; index < page.nodes().size(); ++index) {
        const auto& node = page.node(index);
        depth[index] = index == 0 ? 0 : depth[node.parent] + 1;
        if (node.kind == NodeKind::Text) {
            const auto text = comparable(node.text);
            const bool goesOn = !outline.lines.empty() && outline.lines.back().starts_with("\"");
            if (!text.empty() && goesOn)
                outline.lines.back() += text; // comments part texts here, but not in gumbo's tree
            else if (!text.empty())
                outline.lines.push_back("\"" + text);
            continue;
        }
        auto line = std::to_string(depth[index]) + " " + std::string(node.name);
        for (const auto& attribute : isRoot(node.tag) ? std::span<const Attribute>() : node.attributes)
            line += attributeWords(attribute.name, attribute.value);
        outline.lines.push_back(line);
    }
    return outline;
}

bool isDrawing(const GumboElement& element) {
    if (element.tag_namespace != GUMBO_NAMESPACE_SVG)
        return false;
    auto piece = element.original_tag;
    gumbo_tag_from_original_text(&piece);
    const QByteArray name = QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower();
    static const QSet<QByteArray> kept{"svg",   "a",     "use",           "title", "desc",  "text",
                                       "tspan", "image", "foreignobject", "style", "script"};
    return !kept.contains(name);
}

void addTo(Outline& outline, const GumboNode* node, int depth) {
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA ||
        node->type == GUMBO_NODE_WHITESPACE) {
        const auto text = comparable(node->v.text.text);
        const bool goesOn = !outline.lines.empty() && outline.lines.back().starts_with("\"");
        if (!text.empty() && goesOn)
            outline.lines.back() += text;
        else if (!text.empty())
            outline.lines.push_back("\"" + text);
        return;
    }
    if (node->type != GUMBO_NODE_ELEMENT)
        return;
    const auto& element = node->v.element;
    const bool drawing = isDrawing(element);
    if (!drawing) {
        std::string name = gumbo_normalized_tagname(element.tag);
        if (name.empty()) {
            auto piece = element.original_tag;
            gumbo_tag_from_original_text(&piece);
            name = QByteArray(piece.data, static_cast<qsizetype>(piece.length)).toLower().toStdString();
        }
        auto line = std::to_string(depth) + " " + name;
        for (unsigned i = 0; i < element.attributes.length && !isRoot(element.tag); ++i) {
            const auto* attribute = static_cast<const GumboAttribute*>(element.attributes.data[i]);
            line += attributeWords(QByteArray(attribute->original_name.data,
                                              static_cast<qsizetype>(attribute->original_name.length))
                                       .toLower()
                                       .toStdString(),
                                   attribute->value);
        }
        outline.lines.push_back(line);
        if (element.tag == GUMBO_TAG_SCRIPT || element.tag == GUMBO_TAG_STYLE ||
            element.tag == GUMBO_TAG_IFRAME || element.tag == GUMBO_TAG_NOFRAMES ||
            element.tag == GUMBO_TAG_NOEMBED)
            return;
    }
    for (unsigned i = 0; i < element.children.length; ++i)
        addTo(outline, static_cast<const GumboNode*>(element.children.data[i]), drawing ? depth : depth + 1);
}

Outline outlineByGumboOf(std::string_view html) {
    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    auto* output = gumbo_parse_with_options(&options, html.data(), html.size());
    Outline outline;
    addTo(outline, output->root, 0);
    gumbo_destroy_output(&options, output);
    return outline;
}

} // namespace

/// The skeleton must not change the tree: on whole pages gumbo alone says the same.
class GumboAgreementTest : public QObject {
    Q_OBJECT
private slots:
    void realPagesHaveTheSameTree() {
        int pages = 0, different = 0;
        for (const auto* set : {"business", "forms"}) {
            QDirIterator walk(test::sharedFolder() + "/corpus/" + set + "/pages", {"*.html"}, QDir::Files);
            while (walk.hasNext()) {
                QFile file(walk.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const Response response{.status = 200, .body = file.readAll().toStdString()};
                const auto page = Page::parse(response);
                QVERIFY(page.ok());
                if (hasNoscriptInHead(*page.value()))
                    continue;
                ++pages;
                const auto ours = outlineOf(*page.value()).lines;
                const auto gumbos = outlineByGumboOf(page.value()->html()).lines;
                if (ours == gumbos)
                    continue;
                ++different;
                const auto at = std::mismatch(ours.begin(), ours.end(), gumbos.begin(), gumbos.end());
                qInfo("%s: line %d: %.150s | %.150s", qPrintable(file.fileName().section('/', -2)),
                      int(at.first - ours.begin()), at.first == ours.end() ? "" : at.first->c_str(),
                      at.second == gumbos.end() ? "" : at.second->c_str());
            }
        }
        qInfo("%d pages, %d differ", pages, different);
        QVERIFY(pages > 300);
        QVERIFY(different * 100 <= 3 * pages); // white space between blocks re-opens no formatting here
    }
};

SHOPWALKER_SHARED_TEST(GumboAgreementTest)
#include "gumbo_agreement_test.moc"
