// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/page.h"
#include "core/pipeline.h"
#include "tests/bench/bench.h"
#include "tests/support/shared_files.h"

#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <gumbo.h>

namespace shopwalker::bench {

namespace {

/// Pages of our own where the corpus is missing: menus, prices, forms, scripts.
std::vector<Response> generatedPages() {
    std::vector<Response> pages;
    for (int page = 0; page < 50; ++page) {
        std::string html =
            "<!DOCTYPE html><html lang=ru><head><meta charset=utf-8><title>Клиника</title><style>";
        for (int rule = 0; rule < 300; ++rule)
            html += ".c" + std::to_string(rule) + " > a:hover { color: #123456; margin: 0 auto }\n";
        html += "</style></head><body>";
        for (int row = 0; row < 400; ++row)
            html += "<div class='row item-" + std::to_string(row) + "'><a href='/service/" +
                    std::to_string(row) + "?a=1&amp;b=2' class='link'>Услуга " + std::to_string(row) +
                    "</a> <span class=\"price\">1 200 руб.</span><!-- row --></div>\n";
        html += "<form action=/send><input name=phone><button>Заказать звонок</button></form><script>";
        for (int line = 0; line < 500; ++line)
            html += "window.dataLayer = window.dataLayer || []; if (a < b) { push({'event': 'x'}); }\n";
        pages.push_back(
            {.requestedUrl = "https://example.am/", .status = 200, .body = html + "</script></body></html>"});
    }
    return pages;
}

std::vector<Response> pagesOf(const char* set) {
    std::vector<Response> pages;
    if (test::sharedFolder().isEmpty())
        return generatedPages();
    QDirIterator walk(test::sharedFolder() + "/corpus/" + set + "/pages", {"*.html"}, QDir::Files);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            pages.push_back(
                {.requestedUrl = "https://example.am/", .status = 200, .body = file.readAll().toStdString()});
    }
    return pages;
}

void parseBare(const std::string& body) {
    auto options = kGumboDefaultOptions;
    options.max_errors = 0;
    gumbo_destroy_output(&options, gumbo_parse_with_options(&options, body.data(), body.size()));
}

/// CPU seconds of each kind of reading over all pages: for each page the least of several runs, the kinds one
/// after another, so that a busy machine disturbs all alike.
struct Costs {
    double bare = 0;
    double parse = 0;
    double whole = 0;
};

Costs costsOf(const std::vector<Response>& pages, const RuleSet& rules) {
    constexpr int runs = 5;
    Costs sum;
    for (const auto& page : pages) {
        Costs least{1e9, 1e9, 1e9};
        for (int run = 0; run < runs; ++run) {
            least.bare = std::min(least.bare, leastCpu(1, [&] { parseBare(page.body); }));
            least.parse = std::min(least.parse, leastCpu(1, [&] { (void)Page::parse(page); }));
            least.whole = std::min(least.whole, leastCpu(1, [&] { (void)readPage(page, rules, "page"); }));
        }
        sum = {sum.bare + least.bare, sum.parse + least.parse, sum.whole + least.whole};
    }
    return sum;
}

void analysisAgainstBareGumbo(const Report& report) {
    const auto knowledge = loadKnowledge();
    for (const auto* set : {"business", "forms"}) {
        const auto pages = pagesOf(set);
        const auto costs = costsOf(pages, *knowledge.value().rules);
        const auto name = std::string(set) + " pages: ";
        report({name + "parse v. bare gumbo parse + free", costs.parse / costs.bare, "×", {}, false});
        report(
            {name + "whole analysis v. bare gumbo parse + free", costs.whole / costs.bare, "×", 0.8, false});
        report({name + "whole analysis, one core",
                static_cast<double>(pages.size()) / costs.whole,
                "pages/s",
                {},
                false});
    }
}

struct Family {
    const char* name;
    const char* prefix;
    const char* repeat; ///< `N` is counted up
};

constexpr Family families[]{
    {"div", "<!doctype html><body>", "<div>"},
    {"b", "<body>", "<b>"},
    {"nested tables", "<body>", "<table><tr><td>"},
    {"svg", "<body>", "<svg>"},
    {"font p", "<body>", "<font size=N><p>"},
    {"attributes", "<body><div", " aN=1"},
    {"options", "<body><select>", "<option>"},
    {"references", "<body>", "&amp;amp;"},
    {"a p", "<body>", "<a><p>"},
    {"comments", "<body>", "<!-- x -->"},
    {"open comment", "<body><!--", "x"},
    {"less-than", "<body>", "<"},
    {"open attribute", "<body><a href=\"", "x"},
    {"script ends", "<body><script>", "x</scrip"},
    {"cdata", "<svg>", "<![CDATA[x]]>"},
    {"templates", "<body>", "<template>"},
    {"select table", "<body>", "<select><table>"},
    {"framesets", "<frameset>", "<frameset>"},
    {"fostered", "<body><table>", "x<a>"},
    {"adoption", "<body>", "<a><b><i><u><p>"},
    {"metas", "<head>", "<meta charset=x>"},
    {"nul", "<body>", "\0"},
    {"cr", "<body>", "\r"},
    {"bad utf-8", "<body>", "\xFF"},
    {"ruby", "<body>", "<ruby><rb><rt><rp>"},
    {"math", "<body>", "<math><annotation-xml encoding=text/html><p>"},
    {"lists", "<body>", "<ul><li>"},
    {"forms", "<body>", "<div><form>"},
    {"forms in a row", "<body>", "<form><input name=a></form>"},
    {"fields", "<body>", "<input name=a>"},
    {"groups", "<body>", "<select><optgroup><option>"},
    {"title", "<title>", "x"},
    {"bases", "<head>", "<base href=/a/>"},
    {"links", "<body>", "<a href=/N>x</a>"},
    {"json-ld", "<body>", "<script type=application/ld+json>{\"@type\":\"Store\"}</script>"},
    {"itemscopes", "<body>", "<div itemscope itemprop=a>"},
    {"iframes", "<body>", "<iframe src=/N></iframe>"},
    {"digits", "<body>", "8 (495) 123-45-6N "},
    {"letters", "<body>", "ж"},
    {"paragraph ends", "<body>", "</p>"},
};

std::string pageOf(const Family& family, std::size_t bytes) {
    std::string html = family.prefix;
    const std::string repeat = *family.repeat == '\0' ? std::string(1, '\0') : family.repeat;
    for (int number = 0; html.size() < bytes; ++number) {
        auto piece = repeat;
        if (const auto at = piece.find('N'); at != std::string::npos)
            piece.replace(at, 1, std::to_string(number));
        html += piece;
    }
    return html;
}

void doublingOfHostilePages(const Report& report) {
    const auto knowledge = loadKnowledge();
    const auto seconds = [&](const Family& family, std::size_t bytes) {
        const Response page{.status = 200, .body = pageOf(family, bytes)};
        return leastCpu(2, [&] { (void)readPage(page, *knowledge.value().rules, "page"); });
    };
    constexpr std::size_t megabyte = 1'000'000;
    constexpr double noise = 0.02; // seconds below which a ratio says nothing
    for (const auto& family : families) {
        double worst = 0, last = seconds(family, megabyte);
        for (const std::size_t size : {2 * megabyte, 4 * megabyte}) {
            const auto next = seconds(family, size);
            worst = std::max(worst, (next + noise) / (last + noise));
            last = next;
        }
        char text[80];
        std::snprintf(text, sizeof text, "%s: 1 → 2 → 4 MB, worst doubling (4 MB: %.0f ms)", family.name,
                      last * 1000);
        report({text, worst, "×", 2.3, false});
    }
}

SHOPWALKER_BENCH("analysis", analysisAgainstBareGumbo)
SHOPWALKER_BENCH("hostile", doublingOfHostilePages)

} // namespace

} // namespace shopwalker::bench
