// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/pipeline.h"
#include "core/types/json.h"
#include "core/types/page_report_json.h"

#include <QFile>
#include <cstdio>

namespace shopwalker::cli {

namespace {

Result<std::string> readFile(const std::string& path) {
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"missing", file.errorString().toStdString(), path};
    return file.readAll().toStdString();
}

} // namespace

int runDetect(std::span<const std::string> arguments) {
    std::string url, urlMap, ruleFolder;
    Options options;
    options.text("--url", "URL", "address of the one PAGE given", url)
        .text("--url-map", "MAP.json", "an object: PAGE as given → its address", urlMap)
        .text("--rules", "DIR", "a folder of your own rules, added to the shipped ones", ruleFolder);
    const auto [pages, exitCode] = readArguments("detect", options, arguments);
    if (exitCode)
        return *exitCode;
    QJsonObject urls;
    if (!urlMap.empty()) {
        const auto map = readFile(urlMap);
        if (!map)
            return fail(map.error(), WrongUsage);
        const auto parsed = parseObject(map.value(), urlMap);
        if (!parsed)
            return fail(parsed.error(), WrongUsage);
        urls = parsed.value();
    }
    const auto files = readCatalogue(ruleFolder);
    if (!files)
        return fail(files.error(), Failed);
    const auto loaded = loadRules(files.value());
    int code = Success;
    for (const auto& name : pages) {
        auto body = readFile(name);
        Response response{.status = 200, .body = body ? body.value() : std::string()};
        response.requestedUrl = urls.contains(toQString(name)) ? textOf(urls[toQString(name)]) : url;
        response.finalUrl = response.requestedUrl;
        auto reading = readPage(response, *loaded.rules, name);
        reading.report.url = response.requestedUrl;
        if (!body) {
            reading.report.state = PageState::Unreadable;
            reading.report.stateReason = "missing";
            code = Incomplete;
        }
        std::puts(toLine(toJson(reading.report)).c_str());
    }
    return code;
}

} // namespace shopwalker::cli
