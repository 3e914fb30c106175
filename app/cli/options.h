// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker::cli {

/// Reads the arguments of one command into the fields of a plain struct, and writes that command's help from
/// the same list. The fields must outlive the parser. `--name VALUE`, `--name=VALUE` and `-` are understood;
/// after `--` everything is a plain word. `--help` is always there.
class Options {
public:
    Options& flag(std::string name, std::string help, bool& target);
    Options& text(std::string name, std::string argument, std::string help, std::string& target);
    /// A whole number within [least, most].
    Options& number(std::string name, std::string argument, std::string help, int& target, int least,
                    int most);
    /// A number above zero, with decimals.
    Options& decimal(std::string name, std::string argument, std::string help, double& target);
    /// One of a closed list of words.
    Options& choice(std::string name, std::string argument, std::string help, std::string& target,
                    std::vector<std::string> words);

    /// The words that belong to no option. The error says which argument is wrong and what is expected.
    Result<std::vector<std::string>> parse(std::span<const std::string> arguments) const;

    /// One line an option: name, argument, meaning.
    std::string help() const;

private:
    using Read = std::function<std::string(const std::string&)>; ///< what is wrong; empty: all right

    struct Option {
        std::string name;
        std::string argument; ///< empty for a flag
        std::string help;
        Read read;
    };

    const Option* find(std::string_view name) const;

    std::vector<Option> m_options;
};

/// True when `--help` stands among the arguments (before `--`).
bool asksForHelp(std::span<const std::string> arguments);

} // namespace shopwalker::cli
