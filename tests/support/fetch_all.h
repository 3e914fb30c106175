// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetcher.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace shopwalker::test {

/// Asks for all URLs at once and waits for the answers, in the order of the URLs; those that did not come in
/// time have the failure `no-answer`.
inline std::vector<Response> fetchAll(Fetcher& fetcher, const std::vector<std::string>& urls,
                                      std::chrono::seconds patience = std::chrono::seconds(30)) {
    struct Answers {
        std::mutex mutex;
        std::condition_variable changed;
        std::vector<Response> responses;
        std::size_t missing;
    };
    const auto answers = std::make_shared<Answers>();
    answers->responses.resize(urls.size(), Response{.failure = "no-answer"});
    answers->missing = urls.size();
    for (std::size_t index = 0; index < urls.size(); ++index)
        fetcher.fetch({urls[index]}, [answers, index](Response response) {
            const std::lock_guard lock(answers->mutex);
            answers->responses[index] = std::move(response);
            --answers->missing;
            answers->changed.notify_all();
        });
    std::unique_lock lock(answers->mutex);
    answers->changed.wait_for(lock, patience, [&] { return answers->missing == 0; });
    return answers->responses;
}

inline Response fetchOne(Fetcher& fetcher, const std::string& url) {
    return fetchAll(fetcher, {url}).front();
}

} // namespace shopwalker::test
