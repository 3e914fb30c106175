// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/scan/page_readers.h"
#include "core/pipeline.h"
#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"

#include <QDir>
#include <QFile>
#include <cstdio>
#include <map>

namespace shopwalker::cli {

namespace {

struct DetectArguments {
    std::string url;
    std::string urlMap;
    std::string ruleFolder;
    std::vector<std::string> pages;
};

/// A page's bytes, one more than are read at most so that the parser can say `too-large`. Nothing when there
/// is no such file or it cannot be opened.
std::optional<std::string> readBody(const std::string& page) {
    QFile file(toQString(page));
    const bool open = page == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return std::nullopt;
    std::string body;
    constexpr auto most = limits::documentBytes + 1;
    while (body.size() < most) {
        const auto chunk = file.read(static_cast<qint64>(std::min<std::size_t>(most - body.size(), 1 << 20)));
        if (chunk.isEmpty())
            break;
        body.append(chunk.constData(), static_cast<std::size_t>(chunk.size()));
    }
    return file.error() == QFileDevice::NoError ? std::optional(std::move(body)) : std::nullopt;
}

PageReading missing(const std::string& page, const std::string& url) {
    PageReading reading;
    reading.report.page = page;
    reading.report.url = url;
    reading.report.state = PageState::Unreadable;
    reading.report.stateReason = "missing";
    return reading;
}

Result<QJsonObject> readUrlMap(const std::string& path) {
    if (path.empty())
        return QJsonObject();
    const auto text = readBody(path);
    if (!text)
        return Error{"missing", "this file cannot be read; it should map each PAGE to its address", path};
    return parseObject(*text, path);
}

/// Hands pages to the readers and prints their reports in the order of the arguments, keeping no more than a
/// few in memory however many there are.
class PageStream {
public:
    PageStream(const DetectArguments& arguments, const QJsonObject& urls, std::vector<PageReader> readers)
        : m_arguments(arguments)
        , m_urls(urls)
        , m_ahead(2 * readers.size() + 2)
        , m_pool(std::move(readers)) {}

    ExitCode run() {
        for (std::size_t index = 0; index < m_arguments.pages.size(); ++index) {
            while (index >= m_printed + m_ahead)
                m_pool.poll(std::chrono::seconds(1));
            submit(index);
        }
        while (m_printed < m_arguments.pages.size())
            m_pool.poll(std::chrono::seconds(1));
        return m_allRead ? Success : Incomplete;
    }

private:
    std::string urlOf(const std::string& page) const {
        const auto named = m_urls.constFind(toQString(page));
        return named != m_urls.constEnd() ? textOf(*named) : m_arguments.url;
    }

    void submit(std::size_t index) {
        const auto& page = m_arguments.pages[index];
        auto url = urlOf(page);
        auto body = readBody(page);
        if (!body)
            return keep(index, missing(page, url));
        Response response{.requestedUrl = url, .finalUrl = url, .status = 200, .body = std::move(*body)};
        m_pool.submit(std::move(response), page, [this, index, url](PageReading reading) {
            reading.report.url = url;
            keep(index, std::move(reading));
        });
    }

    void keep(std::size_t index, PageReading reading) {
        m_allRead = m_allRead && reading.report.state != PageState::Unreadable;
        m_waiting.emplace(index, toLine(toJson(reading.report)));
        for (auto next = m_waiting.begin(); next != m_waiting.end() && next->first == m_printed;
             ++m_printed) {
            std::fwrite(next->second.data(), 1, next->second.size(), stdout);
            std::fputc('\n', stdout);
            std::fflush(stdout);
            next = m_waiting.erase(next);
        }
    }

    const DetectArguments& m_arguments;
    const QJsonObject& m_urls;
    std::size_t m_ahead;
    PagePool m_pool;
    std::map<std::size_t, std::string> m_waiting;
    std::size_t m_printed = 0;
    bool m_allRead = true;
};

} // namespace

int runDetect(std::span<const std::string> arguments) {
    DetectArguments given;
    Options options;
    options.text("--url", "URL", "address of the one PAGE given", given.url)
        .text("--url-map", "MAP.json", "an object: PAGE as given → its address", given.urlMap)
        .text("--rules", "DIR", "a folder of your own rules, added to the shipped ones", given.ruleFolder);
    auto [pages, exitCode] = readArguments("detect", options, arguments);
    if (exitCode)
        return *exitCode;
    given.pages = std::move(pages);
    if (given.pages.empty())
        return fail({"usage", "name at least one PAGE, or - for standard input", "detect"}, WrongUsage);
    if (!given.url.empty() && given.pages.size() > 1)
        return fail({"usage", "goes with one PAGE only; for several there is --url-map", "--url"},
                    WrongUsage);
    if (std::count(given.pages.begin(), given.pages.end(), "-") > 1)
        return fail({"usage", "standard input can be read once only", "-"}, WrongUsage);
    const auto urls = readUrlMap(given.urlMap);
    if (!urls)
        return fail(urls.error(), WrongUsage);
    if (!given.ruleFolder.empty()) // the workers read it too, but only here can its mistakes be told
        if (const auto knowledge = loadKnowledge(given.ruleFolder); !knowledge)
            return fail(knowledge.error(), Failed);
    return PageStream(given, urls.value(), pageReaders(given.pages.size(), given.ruleFolder)).run();
}

} // namespace shopwalker::cli
