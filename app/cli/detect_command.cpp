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
    std::string url;
    QJsonObject urls;
    std::vector<std::string> pages;
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        const auto& argument = arguments[index];
        if (argument == "--url" && index + 1 < arguments.size()) {
            url = arguments[++index];
        } else if (argument == "--url-map" && index + 1 < arguments.size()) {
            const auto map = readFile(arguments[++index]);
            if (!map)
                return Failed;
            if (auto parsed = parseObject(map.value(), arguments[index]); parsed)
                urls = parsed.value();
        } else {
            pages.push_back(argument);
        }
    }
    const auto files = readCatalogue();
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
