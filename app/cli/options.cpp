// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/options.h"

#include <algorithm>
#include <charconv>

namespace shopwalker::cli {

namespace {

constexpr std::size_t helpColumn = 26;

template<class Number>
bool readNumber(const std::string& text, Number& number) {
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
    return problem == std::errc() && end == text.data() + text.size();
}

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

Error wrong(const std::string& argument, std::string text) {
    return {"usage", std::move(text), argument};
}

} // namespace

Options& Options::flag(std::string name, std::string help, bool& target) {
    m_options.push_back({std::move(name), {}, std::move(help), [&target](const std::string&) {
                             target = true;
                             return std::string();
                         }});
    return *this;
}

Options& Options::text(std::string name, std::string argument, std::string help, std::string& target) {
    m_options.push_back(
        {std::move(name), std::move(argument), std::move(help), [&target](const std::string& value) {
             target = value;
             return value.empty() ? std::string("the value is empty") : std::string();
         }});
    return *this;
}

Options& Options::number(std::string name, std::string argument, std::string help, int& target, int least,
                         int most) {
    m_options.push_back({std::move(name), std::move(argument), std::move(help),
                         [&target, least, most](const std::string& value) {
                             int number = 0;
                             if (!readNumber(value, number) || number < least || number > most)
                                 return "a whole number from " + std::to_string(least) + " to " +
                                        std::to_string(most) + " is expected, not \"" + value + "\"";
                             target = number;
                             return std::string();
                         }});
    return *this;
}

Options& Options::decimal(std::string name, std::string argument, std::string help, double& target) {
    m_options.push_back(
        {std::move(name), std::move(argument), std::move(help), [&target](const std::string& value) {
             double number = 0;
             if (!readNumber(value, number) || !(number > 0) || number > 1e6)
                 return "a number above 0 is expected, not \"" + value + "\"";
             target = number;
             return std::string();
         }});
    return *this;
}

Options& Options::choice(std::string name, std::string argument, std::string help, std::string& target,
                         std::vector<std::string> words) {
    m_options.push_back({std::move(name), std::move(argument), std::move(help),
                         [&target, words = std::move(words)](const std::string& value) {
                             if (std::find(words.begin(), words.end(), value) == words.end())
                                 return "\"" + value + "\" is not known; choose one of " + listed(words);
                             target = value;
                             return std::string();
                         }});
    return *this;
}

const Options::Option* Options::find(std::string_view name) const {
    const auto found = std::find_if(m_options.begin(), m_options.end(),
                                    [&](const Option& option) { return option.name == name; });
    return found == m_options.end() ? nullptr : &*found;
}

Result<std::vector<std::string>> Options::parse(std::span<const std::string> arguments) const {
    std::vector<std::string> words;
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        const auto& argument = arguments[index];
        if (argument == "--") {
            words.insert(words.end(), arguments.begin() + static_cast<std::ptrdiff_t>(index) + 1,
                         arguments.end());
            break;
        }
        if (!argument.starts_with("-") || argument == "-") {
            words.push_back(argument);
            continue;
        }
        const auto equals = argument.find('=');
        const auto name = argument.substr(0, equals);
        const auto* option = find(name);
        if (option == nullptr)
            return wrong(name, "no such option here; --help lists them");
        std::string value;
        if (option->argument.empty()) {
            if (equals != std::string::npos)
                return wrong(name, "this option takes no value");
        } else if (equals != std::string::npos) {
            value = argument.substr(equals + 1);
        } else if (++index < arguments.size()) {
            value = arguments[index];
        } else {
            return wrong(name, option->argument + " is missing behind it");
        }
        if (auto complaint = option->read(value); !complaint.empty())
            return wrong(name, std::move(complaint));
    }
    return words;
}

std::string Options::help() const {
    std::string text;
    const auto line = [&](std::string head, const std::string& help) {
        head = "  " + head;
        text +=
            head + std::string(head.size() < helpColumn ? helpColumn - head.size() : 1, ' ') + help + "\n";
    };
    for (const auto& option : m_options)
        line(option.name + (option.argument.empty() ? "" : " " + option.argument), option.help);
    line("--help", "this text");
    return text;
}

bool asksForHelp(std::span<const std::string> arguments) {
    for (const auto& argument : arguments) {
        if (argument == "--")
            return false;
        if (argument == "--help" || argument == "-h")
            return true;
    }
    return false;
}

} // namespace shopwalker::cli
