// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "core/fetch/http_fetcher.h"
#include "core/types/json/json.h"

#include <QFile>
#include <cstdio>
#include <future>

namespace shopwalker::cli {

namespace {

/// Whether one URL may be fetched, and what says so.
struct Judgement {
    std::string url;
    RobotsVerdict verdict;
    std::string reason; ///< why there are no rules to go by; empty when there are
};

std::string decidingLine(const Judgement& judgement) {
    if (!judgement.reason.empty())
        return judgement.reason;
    const auto& verdict = judgement.verdict;
    return verdict.line == 0 ? "-" : std::to_string(verdict.line) + ": " + verdict.text;
}

void print(const Judgement& judgement, bool json) {
    const auto& verdict = judgement.verdict;
    if (!json) {
        std::printf("%s\t%s\t%s\n", verdict.allowed ? "allow" : "disallow", judgement.url.c_str(),
                    decidingLine(judgement).c_str());
        return;
    }
    const QJsonObject object{{"url", toQString(judgement.url)},
                             {"allowed", verdict.allowed},
                             {"line", verdict.line == 0 ? QJsonValue() : QJsonValue(verdict.line)},
                             {"text", textOrNull(verdict.text)},
                             {"reason", textOrNull(judgement.reason)}};
    std::puts(toLine(object).c_str());
}

int judgeByFile(const std::string& path, const std::string& agent, const std::vector<std::string>& urls,
                bool json) {
    QFile file(toQString(path));
    const bool opened = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail({"missing", file.errorString().toStdString(), path}, WrongUsage);
    const auto robots = parseRobots(file.readAll().toStdString());
    for (const auto& url : urls)
        print({.url = url, .verdict = judge(robots, agent, url), .reason = {}}, json);
    return Success;
}

RobotsPolicy policyFor(HttpFetcher& fetcher, const std::string& url) {
    std::promise<RobotsPolicy> policy;
    fetcher.fetchRobots(url, [&](const RobotsPolicy& learned) { policy.set_value(learned); });
    return policy.get_future().get();
}

int judgeByNetwork(const FetchSettings& settings, const std::string& agent,
                   const std::vector<std::string>& urls, bool json) {
    for (const auto& url : urls)
        if (!parseUrl(url))
            return fail({"url", "not an http(s) URL; write https://host/path", url}, WrongUsage);
    const auto fetcher = makeHttpFetcher(settings);
    int code = Success;
    for (const auto& url : urls) {
        const auto policy = policyFor(*fetcher, url);
        Judgement judgement{.url = url, .verdict = judge(policy.rules, agent, *parseUrl(url)), .reason = {}};
        if (!policy.failure.empty()) {
            judgement.verdict.allowed = false;
            judgement.reason = policy.failureText;
            code = Incomplete;
        }
        print(judgement, json);
    }
    return code;
}

} // namespace

int runRobots(std::span<const std::string> arguments) {
    std::string file;
    std::string agent = agentToken;
    FetchSettings settings;
    bool json = false;
    Options options;
    options
        .text("--file", "ROBOTS.TXT", "judge by this file (- is standard input), without the network", file)
        .text("--agent", "NAME", "for whom to judge; Shopwalker when left out", agent)
        .text("--agent-url", "URL", "where a webmaster reads who asks, sent with the user agent",
              settings.agentUrl)
        .flag("--allow-private", "also ask addresses of private networks", settings.allowPrivate)
        .flag("--json", "one JSON object a line", json);
    const auto [urls, exitCode] = readArguments("robots", options, arguments);
    if (exitCode)
        return *exitCode;
    if (urls.empty())
        return fail({"usage", "a URL is missing", {}}, WrongUsage);
    return file.empty() ? judgeByNetwork(settings, agent, urls, json) : judgeByFile(file, agent, urls, json);
}

} // namespace shopwalker::cli
