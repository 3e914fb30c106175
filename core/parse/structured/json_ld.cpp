// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/structured/json_ld.h"

#include "core/parse/html/attributes.h"
#include "core/parse/structured/lenient_json.h"
#include "core/parse/structured/schema_words.h"
#include "core/text/fold.h"
#include "core/types/limits.h"

#include <charconv>

namespace shopwalker {

namespace {

constexpr std::uint32_t noItem = ~0u;

class JsonLdReader {
public:
    JsonLdReader(const LenientJson& json, std::uint32_t bodyOffset, StructuredItems& items)
        : m_json(json)
        , m_bodyOffset(bodyOffset)
        , m_items(items) {}

    void read() {
        for (auto root = m_json.roots().rbegin(); root != m_json.roots().rend(); ++root)
            m_toRead.push_back({*root, noItem, {}});
        while (!m_toRead.empty() && m_items.fields.size() < limits::structuredFields) {
            const auto next = std::move(m_toRead.back());
            m_toRead.pop_back();
            readValue(next);
        }
    }

private:
    struct Waiting {
        std::uint32_t value;
        std::uint32_t item; ///< whose property it is
        std::string property;
    };

    void readValue(const Waiting& waiting) {
        const auto& value = m_json[waiting.value];
        switch (value.kind) {
        case LenientJson::Kind::Array: wait(value.members, waiting.item, waiting.property); break;
        case LenientJson::Kind::Object: readObject(value, waiting); break;
        case LenientJson::Kind::Number:
            if (isSaneNumber(value.text))
                addField(waiting, value);
            break;
        case LenientJson::Kind::String: addField(waiting, value); break;
        default: break;
        }
    }

    void wait(const std::vector<LenientJson::Member>& members, std::uint32_t item,
              const std::string& property) {
        for (auto member = members.rbegin(); member != members.rend(); ++member)
            m_toRead.push_back({member->value, item, property});
    }

    /// An object is an item, or a value with its type or language beside it.
    void readObject(const LenientJson::Value& object, const Waiting& waiting) {
        for (const auto& member : object.members)
            if (member.key == "@value")
                return m_toRead.push_back({member.value, waiting.item, waiting.property});
        if (object.members.size() == 1 && object.members.front().key == "@id") {
            const auto& id = m_json[object.members.front().value];
            if (id.kind == LenientJson::Kind::String && id.text.find("://") != std::string::npos)
                addField(waiting, id);
            return;
        }
        const auto item = static_cast<std::uint32_t>(m_items.items.size());
        m_items.items.emplace_back();
        for (auto member = object.members.rbegin(); member != object.members.rend(); ++member) {
            const auto name = schemaTerm(member->key);
            if (name == "@type")
                addTypes(m_items.items[item], member->value);
            else if (name == "@graph" || name == "@list" || name == "@set")
                m_toRead.push_back({member->value, item, waiting.property});
            else if (!name.empty() && !name.starts_with('@'))
                m_toRead.push_back({member->value, item, name});
        }
    }

    void addTypes(StructuredItems::Item& item, std::uint32_t index) {
        const auto& value = m_json[index];
        const auto add = [&](const LenientJson::Value& one) {
            if (one.kind == LenientJson::Kind::String)
                if (auto type = schemaTerm(one.text); !type.empty())
                    item.types.push_back(std::move(type));
        };
        add(value);
        for (const auto& member : value.members)
            add(m_json[member.value]);
    }

    void addField(const Waiting& waiting, const LenientJson::Value& value) {
        if (waiting.item == noItem || waiting.property.empty())
            return;
        if (auto text = schemaValue(value.text); !text.empty())
            m_items.fields.push_back(
                {waiting.item, waiting.property, std::move(text), m_bodyOffset + value.offset});
    }

    /// Beyond the range of a double there is no place and no price.
    static bool isSaneNumber(const std::string& text) {
        double number = 0;
        const auto* begin = text.data() + (text.starts_with('+') ? 1 : 0);
        return std::from_chars(begin, text.data() + text.size(), number).ec == std::errc();
    }

    const LenientJson& m_json;
    std::uint32_t m_bodyOffset;
    StructuredItems& m_items;
    std::vector<Waiting> m_toRead;
};

} // namespace

void addJsonLd(const Page& page, StructuredItems& items) {
    for (const auto& script : page.scripts()) {
        const auto type = asciiLower(trimmed(script.type.substr(0, script.type.find(';'))));
        if (type != "application/ld+json" || script.body.empty())
            continue;
        const LenientJson json(script.body);
        JsonLdReader(json, script.bodyOffset, items).read();
    }
}

} // namespace shopwalker
