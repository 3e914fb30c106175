// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/vendors/fingerprint.h"

#include "core/text/fold.h"
#include "core/types/json/json.h"

#include <QJsonArray>
#include <re2/re2.h>

namespace shopwalker {

namespace {

constexpr std::string_view sharedFile = "fingerprints.json";
constexpr std::string_view folder = "fingerprints/";

struct PlaceKey {
    const char* key;
    PatternPlace place;
    double confidence; ///< of a pattern that names none
};
constexpr std::array placeKeys{
    PlaceKey{"loads", PatternPlace::Load, 0.97},     PlaceKey{"links", PatternPlace::Link, 0.93},
    PlaceKey{"images", PatternPlace::Image, 0.85},   PlaceKey{"code", PatternPlace::Code, 0.88},
    PlaceKey{"markup", PatternPlace::Markup, 0.8},   PlaceKey{"generators", PatternPlace::Generator, 0.95},
    PlaceKey{"headers", PatternPlace::Header, 0.95}, PlaceKey{"cookies", PatternPlace::Cookie, 0.9},
};

std::vector<std::string> textsOf(const QJsonValue& value) {
    std::vector<std::string> texts;
    for (const auto& entry : value.toArray())
        texts.push_back(textOf(entry));
    return texts;
}

Result<std::shared_ptr<const re2::RE2>> compile(const QJsonValue& expression) {
    std::shared_ptr<const re2::RE2> compiled;
    if (expression.isUndefined())
        return compiled;
    RE2::Options options;
    options.set_log_errors(false);
    options.set_encoding(RE2::Options::EncodingLatin1); // bytes: pages may hold anything
    auto expr = std::make_shared<const RE2>(textOf(expression), options);
    if (!expr->ok())
        return Error{"rule-expression", "not a regular expression that RE2 accepts: " + expr->error(), {}};
    compiled = std::move(expr);
    return compiled;
}

Result<VendorPattern> readPattern(const QJsonValue& value, const PlaceKey& place) {
    const auto object = value.toObject();
    VendorPattern pattern{.place = place.place};
    pattern.text = textOf(value.isString() ? value : object["text"]);
    if (pattern.text.empty())
        return Error{"rule-key", "a pattern is a text, or an object with `text`", {}};
    if (place.place != PatternPlace::Code && place.place != PatternPlace::Markup)
        pattern.text = asciiLower(pattern.text);
    pattern.confidence = object["confidence"].toDouble(place.confidence);
    auto confirm = compile(object["confirm"]);
    if (!confirm)
        return confirm.error();
    auto unless = compile(object["unless"]);
    if (!unless)
        return unless.error();
    pattern.confirm = std::move(confirm).value();
    pattern.unless = std::move(unless).value();
    return pattern;
}

std::vector<ShownTouchpoint> readShown(const QJsonValue& value) {
    std::vector<ShownTouchpoint> shows;
    for (const auto& entry : value.toArray()) {
        const auto object = entry.toObject();
        shows.push_back({.id = textOf(entry.isString() ? entry : object["touchpoint"]),
                         .confidence = object["confidence"].toDouble(1.0)});
    }
    return shows;
}

/// One file: its products are added to `read` one by one, so that a bad one takes no other with it.
class FileReader {
public:
    FileReader(std::string_view path, const QJsonObject& file, FingerprintFiles& read,
               std::vector<Error>& problems)
        : m_path(path)
        , m_file(file)
        , m_read(read)
        , m_problems(problems) {}

    void run() {
        const auto place = m_path.substr(folder.size());
        const auto slash = place.find('/');
        if (slash == place.npos || place.find('/', slash + 1) != place.npos)
            return problem("", "a fingerprint lies at fingerprints/<category>/<vendor>.json");
        m_category = std::string(place.substr(0, slash));
        m_rule = "fingerprint." + m_category + "." +
                 std::string(place.substr(slash + 1, place.size() - slash - 1 - 5)); // .json
        if (textOf(m_file["name"]).empty())
            return problem("name", "is missing");
        const auto products = m_file["products"].toArray();
        if (products.isEmpty())
            return problem("products", "at least one is needed");
        for (int index = 0; index < products.size(); ++index)
            readProduct(products[index].toObject(), "products[" + std::to_string(index) + "]");
    }

private:
    void problem(const std::string& key, const std::string& text) {
        m_problems.push_back(
            {"rule-key", key.empty() ? text : "`" + key + "`: " + text, std::string(m_path)});
    }

    void readProduct(const QJsonObject& object, const std::string& key) {
        VendorProduct product{.vendor = textOf(m_file["name"]),
                              .name = textOf(object["name"]),
                              .category = textOf(object["category"]),
                              .rule = m_rule,
                              .shows = readShown(object["shows"]),
                              .network = textOf(object["network"]),
                              .generic = m_file["generic"].toBool(),
                              .unnamed = m_file["unnamed"].toBool(),
                              .file = std::string(m_path),
                              .aliases = textsOf(m_file["aliases"]),
                              .samples = textsOf(object["samples"]),
                              .nearMisses = textsOf(object["nearMisses"])};
        if (product.category.empty())
            product.category = m_category;
        const auto category = std::find_if(m_read.categories.begin(), m_read.categories.end(),
                                           [&](const auto& one) { return one.id == product.category; });
        if (category == m_read.categories.end())
            return problem(key + ".category", "no category `" + product.category + "` in fingerprints.json");
        if (!category->signal.empty())
            product.shows.push_back({.id = category->signal});

        const auto before = m_read.patterns.size();
        for (const auto& place : placeKeys)
            readPatterns(object[place.key].toArray(), place, key);
        if (m_read.patterns.size() == before)
            return problem(key, "has no pattern");
        m_read.products.push_back(std::move(product));
    }

    void readPatterns(const QJsonArray& patterns, const PlaceKey& place, const std::string& key) {
        for (int index = 0; index < patterns.size(); ++index) {
            auto pattern = readPattern(patterns[index], place);
            if (pattern) {
                pattern.value().product = static_cast<std::uint16_t>(m_read.products.size());
                m_read.patterns.push_back(std::move(pattern).value());
            } else {
                problem(key + "." + place.key + "[" + std::to_string(index) + "]", pattern.error().text);
            }
        }
    }

    std::string_view m_path;
    const QJsonObject& m_file;
    FingerprintFiles& m_read;
    std::vector<Error>& m_problems;
    std::string m_category;
    std::string m_rule;
};

void readShared(const CatalogueFiles& files, FingerprintFiles& read, std::vector<Error>& problems) {
    const auto file = files.find(std::string(sharedFile));
    if (file == files.end()) {
        problems.push_back({"rule-file", "is missing: it names the categories", std::string(sharedFile)});
        return;
    }
    const auto object = parseObject(file->second, sharedFile);
    if (!object) {
        problems.push_back(object.error());
        return;
    }
    for (const auto& entry : object.value()["categories"].toArray()) {
        const auto category = entry.toObject();
        read.categories.push_back({.id = textOf(category["id"]),
                                   .title = textOf(category["title"]),
                                   .most = static_cast<std::size_t>(category["most"].toInt()),
                                   .signal = textOf(category["signal"])});
    }
    read.placeholders = textsOf(object.value()["placeholders"]);
    read.ownSubDomains = textsOf(object.value()["ownSubDomains"]);
    read.idleScripts = textsOf(object.value()["idleScripts"]);
}

} // namespace

FingerprintFiles readFingerprints(const CatalogueFiles& files, std::vector<Error>& problems) {
    FingerprintFiles read;
    readShared(files, read, problems);
    for (auto file = files.lower_bound(std::string(folder));
         file != files.end() && file->first.compare(0, folder.size(), folder) == 0; ++file) {
        const auto object = parseObject(file->second, file->first);
        if (object)
            FileReader(file->first, object.value(), read, problems).run();
        else
            problems.push_back(object.error());
    }
    return read;
}

} // namespace shopwalker
