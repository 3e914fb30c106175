// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/json_schema.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <exception>

#define VALIJSON_USE_EXCEPTIONS 1
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wshadow"
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#pragma GCC diagnostic pop

namespace shopwalker {

namespace {

// valijson matches patterns with std::regex, which overflows the stack on long texts.
constexpr qsizetype longestText = 4000;

bool holdsLongText(const QJsonObject& object) {
    std::vector<QJsonValue> open{object};
    while (!open.empty()) {
        const auto value = open.back();
        open.pop_back();
        if (value.isString() && value.toString().size() > longestText)
            return true;
        if (value.isArray())
            for (const auto& element : value.toArray())
                open.push_back(element);
        const auto members = value.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (member.key().size() > longestText)
                return true;
            open.push_back(member.value());
        }
    }
    return false;
}

/// valijson reports a wrong value once more for each object and list around it.
bool repeatsInnerViolation(std::string_view description) {
    return description.starts_with("Failed to validate against schema associated with property name") ||
           description.starts_with("Failed to validate item #");
}

} // namespace

struct JsonSchema::Compiled {
    valijson::Schema schema;
};

JsonSchema::JsonSchema(std::shared_ptr<const Compiled> compiled)
    : m_compiled(std::move(compiled)) {}

Result<JsonSchema> JsonSchema::parse(std::string_view schema, std::string_view where) {
    const auto document = parseObject(schema, where);
    if (!document)
        return document.error();
    auto compiled = std::make_shared<Compiled>();
    try {
        const QJsonValue value(document.value());
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(value), compiled->schema);
    } catch (const std::exception& problem) {
        return Error{"schema", std::string("not a usable JSON schema: ") + problem.what(),
                     std::string(where)};
    }
    return JsonSchema(std::move(compiled));
}

std::vector<Error> JsonSchema::check(const QJsonObject& object, std::string_view where) const {
    if (holdsLongText(object))
        return {{"schema", "a text is longer than 4000 characters", std::string(where)}};
    std::vector<Error> problems, repeated;
    const QJsonValue value(object);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(m_compiled->schema, valijson::adapters::QtJsonAdapter(value), &results))
        return problems;
    valijson::ValidationResults::Error violation;
    while (results.popError(violation)) {
        std::string key; // <root>[steps][0] → /steps/0
        for (std::size_t i = 1; i < violation.context.size(); ++i) {
            const auto& part = violation.context[i];
            key += "/" + (part.size() > 2 ? part.substr(1, part.size() - 2) : part);
        }
        auto& list = repeatsInnerViolation(violation.description) ? repeated : problems;
        list.push_back(
            {"schema", violation.description, std::string(where) + (key.empty() ? "" : " " + key)});
    }
    return problems.empty() ? repeated : problems;
}

} // namespace shopwalker
