// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0

/// Trains the form model: `train_forms CORPUS [MODEL.json]`. CORPUS holds `forms` and `business`. Prints the
/// accuracy of five-fold cross-validation by site; writes the model of all examples where MODEL.json is
/// named.

#include "core/detect/forms/form_features.h"
#include "core/detect/training/labelled_forms.h"
#include "core/detect/training/softmax.h"
#include "core/rules/rule_set.h"
#include "core/types/json/json.h"

#include <QCryptographicHash>
#include <QFile>
#include <algorithm>
#include <array>
#include <cstdio>
#include <map>

using namespace shopwalker;
using namespace shopwalker::training;

namespace {

constexpr int folds = 5;
constexpr int divisions = 5; ///< ways to divide the sites into folds: one way alone is luck

const std::vector<FormType> types{FormType::Search,   FormType::Login,   FormType::Registration,
                                  FormType::Password, FormType::Contact, FormType::Newsletter,
                                  FormType::Order,    FormType::Other};

struct Case {
    const LabelledPage* page;
    std::size_t form;
    Example example;
};

std::vector<Case> casesOf(const std::vector<std::unique_ptr<LabelledPage>>& pages, const Lexicon& lexicon) {
    std::vector<Case> cases;
    for (const auto& page : pages)
        for (std::size_t form = 0; form < page->forms.size(); ++form)
            if (page->types[form]) {
                cases.push_back({page.get(),
                                 form,
                                 {.features = featuresOf(page->facts[form], lexicon),
                                  .type = *page->types[form],
                                  .site = page->site}});
            }
    return cases;
}

int foldOf(const std::string& site, int division) {
    const auto key = QByteArray::fromStdString(site) + QByteArray::number(division);
    return static_cast<unsigned char>(QCryptographicHash::hash(key, QCryptographicHash::Md5)[0]) % folds;
}

struct Count {
    int right = 0;
    int all = 0;
};

void print(const char* what, const Count& count) {
    std::printf("%-28s %5d of %5d  %.3f\n", what, count.right, count.all,
                static_cast<double>(count.right) / std::max(count.all, 1));
}

std::vector<Example> examplesOutside(const std::vector<Case>& cases, int fold, int division) {
    std::vector<Example> examples;
    for (const auto& each : cases)
        if (foldOf(each.example.site, division) != fold)
            examples.push_back(each.example);
    return examples;
}

void crossValidate(const std::vector<Case>& cases, const Lexicon& lexicon, const Settings& settings,
                   bool verbose) {
    Count forms, business;
    std::map<std::string, int> errors;
    std::map<FormType, Count> byType;
    for (int division = 0; division < divisions; ++division) {
        for (int fold = 0; fold < folds; ++fold) {
            const auto model = fit(examplesOutside(cases, fold, division), types, settings);
            for (const auto& each : cases) {
                if (foldOf(each.example.site, division) != fold)
                    continue;
                const auto type = coarseType(typeOf(each.page->facts[each.form], model, lexicon));
                const bool right = type == each.example.type;
                auto& count = each.page->business ? business : forms;
                ++count.all;
                count.right += right;
                if (!each.page->business) {
                    ++byType[each.example.type].all;
                    byType[each.example.type].right += right;
                }
                if (!right)
                    ++errors[each.page->name + " line " +
                             std::to_string(
                                 each.page->page
                                     ->position(
                                         each.page->page->node(each.page->forms[each.form].node).offset)
                                     .line) +
                             ": " + std::string(toWord(each.example.type)) + " read as " +
                             std::string(toWord(type))];
            }
        }
    }
    print("labelled forms, by site", forms);
    print("business pages, by site", business);
    for (const auto& [type, count] : byType)
        print((" " + std::string(toWord(type))).c_str(), count);
    for (const auto& [error, times] : errors)
        if (verbose)
            std::printf("%d× %s\n", times, error.c_str());
}

std::string rowJson(const std::vector<double>& row) {
    std::string text = "[";
    for (const auto weight : row) {
        std::array<char, 32> number{};
        std::snprintf(number.data(), number.size(), "%s%.2f", text.size() > 1 ? ", " : "", weight + 0.0);
        text += number.data();
    }
    return text + "]";
}

std::string modelJson(const FormModel& model) {
    std::string text = "{\n    \"types\": [";
    for (std::size_t index = 0; index < model.types.size(); ++index)
        text += std::string(index > 0 ? ", " : "") + "\"" + std::string(toWord(model.types[index])) + "\"";
    text += "],\n    \"bias\": " + rowJson(model.bias) + ",\n    \"features\": {\n";
    const std::map<std::string, std::vector<double>> sorted(model.weights.begin(), model.weights.end());
    std::size_t left = sorted.size();
    for (const auto& [feature, row] : sorted)
        text += "        \"" + feature + "\": " + rowJson(row) + (--left > 0 ? ",\n" : "\n");
    return text + "    }\n}\n";
}

} // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fputs("usage: train_forms CORPUS [MODEL.json]\n", stderr);
        return 2;
    }
    const auto files = readCatalogue();
    std::vector<Error> problems;
    const auto lexicon = Lexicon::load(files.value(), problems, "form-words/");
    const auto pages = readLabelledPages(argv[1], lexicon);
    if (!pages)
        problems.push_back(pages.error());
    for (const auto& problem : problems)
        std::fprintf(stderr, "%s\n", describe(problem).c_str());
    if (!problems.empty())
        return 3;
    const auto cases = casesOf(pages.value(), lexicon);
    Settings settings;
    crossValidate(cases, lexicon, settings, true);
    std::vector<Example> examples;
    for (const auto& each : cases)
        examples.push_back(each.example);
    const auto model = fit(examples, types, settings);
    std::printf("%zu examples, %zu features\n", examples.size(), model.weights.size());
    if (argc < 3)
        return 0;
    QFile file(QString::fromLocal8Bit(argv[2]));
    const auto json = QByteArray::fromStdString(modelJson(model));
    return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? 0 : 3;
}
