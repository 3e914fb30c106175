// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shopwalker {

/// A JSON value that keeps the order of its keys (QJsonObject sorts them) and is laid out for readers: four
/// spaces a level, a short object or list of plain values on one line.
class OrderedJson {
public:
    static OrderedJson text(std::string_view value);
    static OrderedJson number(double value); ///< in its shortest form
    static OrderedJson truth(bool value);
    static OrderedJson object() { return OrderedJson(Kind::Object); }
    static OrderedJson list() { return OrderedJson(Kind::List); }

    OrderedJson& add(std::string_view key, OrderedJson value); ///< to an object
    OrderedJson& append(OrderedJson value);                    ///< to a list

    /// The value as a file holds it, with a line break at the end.
    std::string fileText() const;

private:
    enum class Kind { Plain, Object, List };

    explicit OrderedJson(Kind kind)
        : m_kind(kind) {}

    bool fitsOneLine(std::size_t indent) const;
    std::string inOneLine() const;
    void write(std::string& out, std::size_t indent) const;

    Kind m_kind;
    std::string m_plain; ///< as it stands in JSON
    std::vector<std::pair<std::string, OrderedJson>>
        m_parts; ///< the key as it stands in JSON; empty in a list
};

} // namespace shopwalker
