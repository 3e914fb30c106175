// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/script_code.h"

#include <algorithm>
#include <array>

namespace shopwalker {

namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::array<bool, 256> markBytes(std::string_view bytes) {
    std::array<bool, 256> table{};
    for (const char byte : bytes)
        table[static_cast<unsigned char>(byte)] = true;
    return table;
}

std::size_t orEnd(std::size_t index, std::string_view text) {
    return index == npos ? text.size() : index;
}

/// Whether a slash after this code begins a regular expression: it does where an operand is expected.
bool expectsOperand(std::string_view code) {
    const auto last = code.find_last_not_of(" \t\r\n");
    if (last == npos)
        return true;
    constexpr std::string_view before = "(,=:[!&|?{};+-*%~^<>";
    if (before.find(code[last]) != npos)
        return true;
    constexpr std::string_view keyword = "return";
    return last + 1 >= keyword.size() && code.substr(last + 1 - keyword.size(), keyword.size()) == keyword;
}

/// One past a regular expression that begins at `at`; `at + 1` when the line ends before it does.
std::size_t pastExpression(std::string_view script, std::size_t at) {
    bool inClass = false;
    for (auto index = at + 1; index < script.size() && script[index] != '\n'; ++index) {
        const char c = script[index];
        if (c == '\\')
            ++index;
        else if (c == '[')
            inClass = true;
        else if (c == ']')
            inClass = false;
        else if (c == '/' && !inClass)
            return index + 1;
    }
    return at + 1;
}

std::size_t pastSpace(std::string_view script, std::size_t at) {
    return orEnd(script.find_first_not_of(" \t\r\n", at), script);
}

} // namespace

ScriptCode::ScriptCode(std::string_view script) {
    static constexpr auto special = markBytes("/\"'`<");
    m_text.reserve(script.size());
    std::size_t copied = 0;
    const auto copyTo = [&](std::size_t end) {
        m_text.append(script.substr(copied, end - copied));
        copied = end;
    };
    const auto skipTo = [&](std::size_t end) {
        copied = end;
        resumeAt(end);
    };
    // Copies a literal whose opening quote is at `at`; returns where the code goes on.
    const auto copyLiteral = [&](std::size_t at) {
        char quote = script[at];
        auto index = at + 1;
        while (index < script.size()) {
            const char c = script[index];
            if (c == '\\') {
                if (index + 1 < script.size() && script[index + 1] == '/') {
                    copyTo(index);
                    skipTo(index + 1);
                }
                index += 2;
            } else if (c == quote) {
                const auto plus = pastSpace(script, index + 1);
                const auto next = plus < script.size() && script[plus] == '+' && quote != '`'
                                      ? pastSpace(script, plus + 1)
                                      : script.size();
                if (next >= script.size() || (script[next] != '"' && script[next] != '\''))
                    return index + 1;
                copyTo(index);
                quote = script[next];
                index = next + 1;
                skipTo(index);
            } else if (c == '\n' && quote != '`') {
                return index; // a literal that nobody closed
            } else {
                ++index;
            }
        }
        return script.size();
    };

    for (std::size_t index = 0; index < script.size();) {
        const auto byte = static_cast<unsigned char>(script[index]);
        if (!special[byte]) {
            ++index;
            continue;
        }
        const auto next = index + 1 < script.size() ? script[index + 1] : ' ';
        if (byte == '/' && next == '*') {
            copyTo(index);
            const auto close = script.find("*/", index + 2);
            index = close == npos ? script.size() : close + 2;
            skipTo(index);
        } else if ((byte == '/' && next == '/') || script.substr(index, 4) == "<!--") {
            copyTo(index);
            index = orEnd(script.find('\n', index), script);
            skipTo(index);
        } else if (byte == '/') {
            copyTo(index);
            index = expectsOperand(m_text) ? pastExpression(script, index) : index + 1;
        } else if (byte == '<') {
            ++index;
        } else {
            index = copyLiteral(index);
        }
    }
    copyTo(script.size());
}

void ScriptCode::resumeAt(std::size_t script) {
    m_cuts.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(script)});
}

std::size_t ScriptCode::inScript(std::size_t index) const {
    const auto after = std::upper_bound(m_cuts.begin(), m_cuts.end(), index,
                                        [](std::size_t at, const Cut& cut) { return at < cut.text; });
    if (after == m_cuts.begin())
        return index;
    const auto& cut = *(after - 1);
    return cut.script + (index - cut.text);
}

} // namespace shopwalker
