// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/files/json_layout.h"

#include <QLocale>
#include <QString>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::size_t lineWidth = 112;
constexpr std::size_t indentWidth = 4;
constexpr std::size_t mostKeysInLine = 3;

std::string quoted(std::string_view text) {
    std::string out = "\"";
    for (const char letter : text) {
        if (letter == '"' || letter == '\\')
            (out += '\\') += letter;
        else if (letter == '\n')
            out += "\\n";
        else if (letter == '\t')
            out += "\\t";
        else if (static_cast<unsigned char>(letter) < 0x20)
            out += QString::asprintf("\\u%04x", letter).toStdString();
        else
            out += letter;
    }
    return out += '"';
}

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0) != 0x80;
    }));
}

} // namespace

OrderedJson OrderedJson::text(std::string_view value) {
    OrderedJson json(Kind::Plain);
    json.m_plain = quoted(value);
    return json;
}

OrderedJson OrderedJson::number(double value) {
    OrderedJson json(Kind::Plain);
    json.m_plain = QString::number(value, 'g', QLocale::FloatingPointShortest).toStdString();
    return json;
}

OrderedJson OrderedJson::truth(bool value) {
    OrderedJson json(Kind::Plain);
    json.m_plain = value ? "true" : "false";
    return json;
}

OrderedJson& OrderedJson::add(std::string_view key, OrderedJson value) {
    m_parts.emplace_back(quoted(key) + ": ", std::move(value));
    return *this;
}

OrderedJson& OrderedJson::append(OrderedJson value) {
    m_parts.emplace_back(std::string(), std::move(value));
    return *this;
}

std::string OrderedJson::fileText() const {
    std::string out;
    write(out, 0);
    return out += '\n';
}

bool OrderedJson::fitsOneLine(std::size_t indent) const {
    if (m_kind == Kind::Object && m_parts.size() > mostKeysInLine)
        return false;
    const bool plain = std::all_of(m_parts.begin(), m_parts.end(),
                                   [](const auto& part) { return part.second.m_kind == Kind::Plain; });
    return plain && indent + letters(inOneLine()) <= lineWidth;
}

std::string OrderedJson::inOneLine() const {
    std::string out;
    for (const auto& [key, value] : m_parts)
        ((out += out.empty() ? "" : ", ") += key) += value.m_plain;
    if (m_kind == Kind::List)
        return "[" + out + "]";
    return out.empty() ? "{}" : "{ " + out + " }";
}

void OrderedJson::write(std::string& out, std::size_t indent) const {
    if (m_kind == Kind::Plain) {
        out += m_plain;
        return;
    }
    if (fitsOneLine(indent)) {
        out += inOneLine();
        return;
    }
    const auto inner = indent + indentWidth;
    out += m_kind == Kind::List ? '[' : '{';
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        ((out += part == 0 ? "\n" : ",\n") += std::string(inner, ' ')) += m_parts[part].first;
        m_parts[part].second.write(out, inner);
    }
    ((out += '\n') += std::string(indent, ' ')) += m_kind == Kind::List ? ']' : '}';
}

} // namespace shopwalker
