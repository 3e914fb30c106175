// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/rules/links/network_links.h"

#include "core/text/fold.h"
#include "core/text/url/percent_encoding.h"
#include "core/text/url/url.h"
#include "core/types/json/json.h"
#include "core/types/words.h"

#include <QJsonArray>
#include <algorithm>
#include <re2/re2.h>

namespace shopwalker {

namespace {

constexpr std::string_view folder = "networks/";
constexpr int redirectsFollowed = 3;

constexpr Words<LinkDeed, 7> deeds{{
    {LinkDeed::Write, "write"},
    {LinkDeed::Profile, "profile"},
    {LinkDeed::Place, "place"},
    {LinkDeed::App, "app"},
    {LinkDeed::Review, "review"},
    {LinkDeed::Redirect, "redirect"},
    {LinkDeed::Other, "other"},
}};

std::vector<std::string> textsOf(const QJsonValue& value) {
    std::vector<std::string> texts;
    for (const auto& text : value.toArray())
        texts.push_back(textOf(text));
    return texts;
}

/// Where the forms of a link are looked up: by scheme (`viber:`) or by host.
std::string keyOf(const std::string& scheme, const std::string& host) {
    return scheme.empty() || scheme == "http" || scheme == "https" ? host : scheme + ":";
}

/// `google` of `google.co.uk`: two labels go where the last but one is a class of names.
std::string_view withoutCountry(std::string_view host) {
    static constexpr std::string_view classes[] = {"co", "com", "net", "org", "gov"};
    const auto last = host.rfind('.');
    if (last == std::string_view::npos)
        return {};
    auto name = host.substr(0, last);
    if (const auto dot = name.rfind('.'); dot != std::string_view::npos)
        if (std::find(std::begin(classes), std::end(classes), name.substr(dot + 1)) != std::end(classes))
            name = name.substr(0, dot);
    return name;
}

std::string fill(std::string_view shape, const LinkCapture& capture) {
    std::string filled;
    while (!shape.empty()) {
        const auto open = shape.find('{');
        filled += shape.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const auto close = shape.find('}', open);
        if (close == std::string_view::npos)
            break;
        if (const auto* value = capture.find(shape.substr(open + 1, close - open - 1)))
            filled += *value;
        shape.remove_prefix(close + 1);
    }
    return filled;
}

bool isOneOf(const std::vector<std::string>& list, std::string_view text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

void addMark(std::vector<std::string>& marks, std::string mark) {
    if (isOneOf(marks, mark))
        return;
    // Inside JSON slashes are escaped.
    auto escaped = mark;
    for (auto slash = escaped.find('/'); slash != std::string::npos; slash = escaped.find('/', slash + 2))
        escaped.insert(slash, 1, '\\');
    marks.push_back(std::move(mark));
    marks.push_back(std::move(escaped));
}

/// How links of a form begin in code. Of those of every country (`google.*/maps/**`) the usual ones.
void addMarks(std::vector<std::string>& marks, const LinkPattern& pattern, std::string_view form) {
    const auto key = keyOf(pattern.scheme(), pattern.host());
    if (!key.ends_with(".*"))
        return addMark(marks, pattern.scheme().empty() ? key + "/" : key + "//");
    const auto path = form.substr(std::min(form.find('/'), form.size() - 1) + 1);
    const auto part = std::string(path.substr(0, path.find_first_of("/?*{")));
    for (const auto* country : {"com/", "ru/"})
        addMark(marks, key.substr(0, key.size() - 1) + country + (part.empty() ? part : part + "/"));
}

} // namespace

NetworkLinks NetworkLinks::load(const CatalogueFiles& files, std::vector<Error>& problems) {
    NetworkLinks links;
    links.m_rules = LinkRules::load(files, problems);
    links.m_mapCodeSearch = MultiSearch(links.m_rules.mapCode);
    auto mapNames = links.m_rules.mapElements;
    mapNames.insert(mapNames.end(), links.m_rules.finishedMaps.begin(), links.m_rules.finishedMaps.end());
    links.m_mapNameSearch = MultiSearch(mapNames);
    links.m_redirectSearch = MultiSearch(links.m_rules.redirectPaths);
    std::vector<std::string> marks, deedMarks;
    for (const auto& [path, text] : files) {
        if (!path.starts_with(folder))
            continue;
        const auto parsed = parseObject(text, path);
        if (!parsed) {
            problems.push_back(parsed.error());
            continue;
        }
        const auto& file = parsed.value();
        const auto id = textOf(file["id"]);
        if (const auto handle = textOf(file["handle"]); !handle.empty()) {
            auto expression = std::make_shared<const re2::RE2>(handle, re2::RE2::Quiet);
            if (!expression->ok())
                problems.push_back(
                    {"rule-key", "is not a regular expression: " + expression->error(), path + ": handle"});
            else
                links.m_handles[id] = std::move(expression);
        }
        const auto list = file["links"].toArray();
        for (qsizetype index = 0; index < list.size(); ++index) {
            const auto entry = list[index].toObject();
            const auto where = path + ": links[" + std::to_string(index) + "]";
            const auto deed = deeds.value(textOf(entry["deed"]));
            const auto network = entry.contains("network") ? textOf(entry["network"]) : id;
            for (const auto& form : textsOf(entry["forms"])) {
                const auto pattern = LinkPattern::parse(form);
                if (!deed || !pattern) {
                    problems.push_back({"rule-key", "is not the form of a link: " + form, where});
                    continue;
                }
                const auto key = keyOf(pattern->scheme(), pattern->host());
                const auto value = entry.contains("value") ? textOf(entry["value"]) : "{phone}{handle}";
                const bool anyCountry = key.ends_with(".*");
                (anyCountry ? links.m_countryForms[key.substr(0, key.size() - 2)] : links.m_forms[key])
                    .push_back({*pattern, network, *deed, value});
                if (*deed == LinkDeed::Write || *deed == LinkDeed::Place)
                    addMarks(marks, *pattern, form);
                if (*deed == LinkDeed::Profile)
                    addMarks(deedMarks, *pattern, form);
            }
        }
    }
    deedMarks.insert(deedMarks.end(), marks.begin(), marks.end());
    links.m_deedMarkSearch = MultiSearch(deedMarks);
    links.m_markSearch = MultiSearch(marks);
    return links;
}

bool NetworkLinks::isHandle(std::string_view network, std::string_view handle) const {
    const auto expression = m_handles.find(std::string(network));
    if (expression == m_handles.end())
        return !handle.empty();
    if (handle.starts_with('@'))
        handle.remove_prefix(1);
    return re2::RE2::FullMatch(re2::StringPiece(handle.data(), handle.size()), *expression->second);
}

bool NetworkLinks::isPlaceholder(std::string_view value) const {
    const auto lower = asciiLower(value);
    return std::any_of(m_rules.placeholders.begin(), m_rules.placeholders.end(),
                       [&](const auto& placeholder) { return lower.find(placeholder) != std::string::npos; });
}

std::optional<NetworkLink> NetworkLinks::fit(const std::vector<Form>& forms, const LinkParts& parts) const {
    for (const auto& form : forms) {
        const auto capture = form.pattern.match(parts);
        if (!capture)
            continue;
        if (const auto* handle = capture->find("handle");
            handle != nullptr && form.deed != LinkDeed::Other && !isHandle(form.network, *handle))
            continue;
        NetworkLink link{.network = form.network, .deed = form.deed, .value = fill(form.value, *capture)};
        if (isPlaceholder(link.value))
            link.deed = LinkDeed::Other;
        link.place = capture->place;
        auto path = parts.path;
        while (path.ends_with('/'))
            path.remove_suffix(1);
        link.url =
            parts.host.empty() ? parts.scheme + ":" + std::string(path) : parts.host + std::string(path);
        return link;
    }
    return std::nullopt;
}

const std::vector<NetworkLinks::Form>* NetworkLinks::formsOf(const FormsByKey& map,
                                                             std::string_view key) const {
    const auto forms = map.find(key);
    return forms == map.end() ? nullptr : &forms->second;
}

std::optional<NetworkLink> NetworkLinks::findDirect(const LinkParts& parts) const {
    if (parts.host.empty()) {
        if (parts.scheme == "https") // a page of the own site
            return std::nullopt;
        const auto* forms = formsOf(m_forms, parts.scheme + ":");
        return forms == nullptr ? std::nullopt : fit(*forms, parts);
    }
    std::string_view host = parts.host;
    for (auto dot = host.find('.'); dot != std::string_view::npos; dot = host.find('.')) {
        for (const auto* forms : {formsOf(m_forms, host), formsOf(m_countryForms, withoutCountry(host))})
            if (forms != nullptr)
                if (auto link = fit(*forms, parts))
                    return link;
        host.remove_prefix(dot + 1);
    }
    return std::nullopt;
}

std::string NetworkLinks::redirectTarget(const LinkParts& parts) const {
    if (!m_redirectSearch.first(parts.path, true))
        return {};
    auto query = parts.query;
    while (!query.empty()) {
        const auto end = query.find('&');
        const auto pair = query.substr(0, end);
        query = end == std::string_view::npos ? std::string_view() : query.substr(end + 1);
        const auto equals = pair.find('=');
        if (equals != std::string_view::npos &&
            isOneOf(m_rules.redirectParameters, asciiLower(pair.substr(0, equals))))
            return percentDecoded(pair.substr(equals + 1));
    }
    const auto inPath = asciiLower(parts.path).find("http");
    return inPath == std::string::npos ? std::string() : percentDecoded(parts.path.substr(inPath));
}

std::optional<NetworkLink> NetworkLinks::find(std::string_view link) const {
    std::string target(link);
    for (int step = 0; step < redirectsFollowed && !target.empty(); ++step) {
        const auto parts = partsOf(target);
        auto found = findDirect(parts);
        if (found && found->deed != LinkDeed::Redirect)
            return found;
        target = found ? found->value : redirectTarget(parts);
    }
    return std::nullopt;
}

} // namespace shopwalker
