// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/detect/sample_check.h"
#include "core/rules/rule_check.h"
#include "core/rules/rule_set.h"
#include "core/scan/page_kinds.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <cstdio>
#include <map>
#include <set>

namespace shopwalker::cli {

namespace {

using VendorsByCategory = std::map<std::string, std::set<std::string>>;

VendorsByCategory vendorsOf(const Fingerprints& fingerprints) {
    VendorsByCategory vendors;
    for (const auto& product : fingerprints.products())
        vendors[product.category].insert(product.vendor);
    return vendors;
}

void printList(const RuleSet& rules, const CatalogueFiles& files) {
    const auto vendors = vendorsOf(rules.fingerprints);
    for (const auto& category : rules.fingerprints.categories())
        if (const auto entry = vendors.find(category.id); entry != vendors.end())
            std::printf("%-18s %4zu  %s\n", category.id.c_str(), entry->second.size(),
                        category.title.c_str());
    std::set<std::string> names;
    for (const auto& product : rules.fingerprints.products())
        names.insert(product.vendor);
    std::printf("\n%zu vendors, %zu products, %zu patterns; %zu languages; %zu files\n", names.size(),
                rules.fingerprints.products().size(), rules.fingerprints.patterns().size(),
                rules.lexicon.languages().size(), files.size());
}

void printJson(const RuleSet& rules, const CatalogueFiles& files) {
    QJsonObject categories;
    for (const auto& [category, names] : vendorsOf(rules.fingerprints)) {
        QJsonArray list;
        for (const auto& name : names)
            list.append(toQString(name));
        categories[toQString(category)] = list;
    }
    QJsonArray languages;
    for (const auto& language : rules.lexicon.languages())
        languages.append(toQString(language));
    const QJsonObject list{
        {"vendors", categories},
        {"products", static_cast<int>(rules.fingerprints.products().size())},
        {"patterns", static_cast<int>(rules.fingerprints.patterns().size())},
        {"languages", languages},
        {"files", static_cast<int>(files.size())},
    };
    std::puts(toLine(list).c_str());
}

int list(const std::string& folder, bool json) {
    const auto files = readCatalogue(folder);
    if (!files)
        return fail(files.error(), Failed);
    const auto loaded = loadRules(files.value());
    for (const auto& problem : loaded.problems)
        std::fprintf(stderr, "shopwalker: %s\n", describe(problem).c_str());
    (json ? printJson : printList)(*loaded.rules, files.value());
    return loaded.problems.empty() ? Success : Incomplete;
}

/// The folder's files (the whole catalogue when none is named) against schemas, loader, samples and near
/// misses.
int check(const std::string& folder) {
    const auto shipped = readCatalogue();
    const auto all = readCatalogue(folder);
    const auto own = folder.empty() ? shipped : readRuleFolder(folder);
    for (const auto* files : {&shipped, &all, &own})
        if (!*files)
            return fail(files->error(), Failed);

    auto problems = checkFiles(own.value(), shipped.value());
    const auto loaded = loadRules(all.value());
    std::vector<Error> pageProblems;
    (void)PageKinds::load(all.value(), pageProblems);
    int tried = 0;
    const auto samples = checkSamples(*loaded.rules, &tried);
    std::set<std::string> seen;
    const auto isNew = [&](const Error& problem) { return seen.insert(describe(problem)).second; };
    for (const auto& problem : problems)
        if (isNew(problem))
            std::printf("%s\n", describe(problem).c_str());
    using Problems = const std::vector<Error>*;
    for (const auto* more : std::initializer_list<Problems>{&loaded.problems, &pageProblems, &samples})
        for (const auto& problem : problemsOf(own.value(), *more))
            if (isNew(problem))
                std::printf("%s\n", describe(problem).c_str());
    if (!seen.empty())
        return Failed;
    std::printf("%zu rule files are sound; %d samples and near misses were tried\n", own.value().size(),
                tried);
    return Success;
}

} // namespace

int runRules(std::span<const std::string> arguments) {
    std::string folder;
    bool json = false;
    Options options;
    options.text("--rules", "DIR", "list: a folder of your own rules, added to the shipped ones", folder)
        .flag("--json", "list: one JSON object instead of text", json);
    const auto [words, exitCode] = readArguments("rules", options, arguments);
    if (exitCode)
        return *exitCode;
    if (words.size() == 1 && words[0] == "list")
        return list(folder, json);
    if ((words.size() == 1 || words.size() == 2) && words[0] == "check")
        return check(words.size() == 2 ? words[1] : folder);
    return fail({"usage", "`rules list` or `rules check [DIR]` is expected", {}}, WrongUsage);
}

} // namespace shopwalker::cli
