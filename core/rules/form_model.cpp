// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/form_model.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>

namespace shopwalker {

namespace {

constexpr auto path = "forms/model.json";

std::vector<double> numbersOf(const QJsonValue& value) {
    std::vector<double> numbers;
    for (const auto& number : value.toArray())
        numbers.push_back(number.toDouble());
    return numbers;
}

} // namespace

std::vector<double> FormModel::probabilities(const std::vector<std::string>& features) const {
    auto scores = bias;
    for (const auto& feature : features)
        if (const auto found = weights.find(feature); found != weights.end())
            for (std::size_t type = 0; type < scores.size(); ++type)
                scores[type] += found->second[type];
    const auto highest = scores.empty() ? 0 : *std::max_element(scores.begin(), scores.end());
    double sum = 0;
    for (auto& score : scores)
        sum += score = std::exp(score - highest);
    for (auto& score : scores)
        score /= sum;
    return scores;
}

FormModel readFormModel(const CatalogueFiles& files, std::vector<Error>& problems) {
    const auto file = files.find(path);
    if (file == files.end()) {
        problems.push_back({"form-model", "the file is missing", path});
        return {};
    }
    const auto parsed = parseObject(file->second, path);
    if (!parsed) {
        problems.push_back(parsed.error());
        return {};
    }
    const auto& root = parsed.value();
    FormModel model;
    for (const auto& word : root["types"].toArray())
        if (const auto type = formTypeFromWord(textOf(word)))
            model.types.push_back(*type);
    model.bias = numbersOf(root["bias"]);
    const auto features = root["features"].toObject();
    for (auto feature = features.begin(); feature != features.end(); ++feature)
        model.weights.emplace(feature.key().toStdString(), numbersOf(feature.value()));
    const auto fits = [&](const std::vector<double>& numbers) {
        return numbers.size() == model.types.size();
    };
    const bool complete = std::all_of(model.weights.begin(), model.weights.end(),
                                      [&](const auto& weight) { return fits(weight.second); });
    if (model.types.empty() || !fits(model.bias) || !complete) {
        problems.push_back({"form-model", "bias and every feature need one number a type", path});
        return {};
    }
    return model;
}

} // namespace shopwalker
