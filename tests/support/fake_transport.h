// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/transport.h"

#include <map>
#include <vector>

namespace shopwalker::test {

/// A network without a network: answers come from a function, and time passes only in `run`, so that a minute
/// of politeness takes no time to test.
class FakeTransport : public Transport {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Serve = std::function<Response(const std::string& url)>;

    struct Sent {
        std::string url;
        std::chrono::milliseconds at; ///< since the beginning
    };

    explicit FakeTransport(Serve serve)
        : m_serve(std::move(serve)) {}

    void post(std::function<void()> task) override { task(); }
    void start(Transfer transfer, Done done) override {
        const auto when = std::max(m_now, transfer.notBefore);
        m_waiting.emplace(when, std::pair(std::move(transfer), std::move(done)));
    }
    void cancelAll() override { m_waiting.clear(); }
    Time now() const override { return m_now; }

    /// Serves everything that was asked for, and what is asked for meanwhile.
    void run() {
        while (!m_waiting.empty()) {
            auto next = m_waiting.extract(m_waiting.begin());
            m_now = next.key();
            const auto url = toString(next.mapped().first.url);
            sent.push_back({url, std::chrono::duration_cast<std::chrono::milliseconds>(m_now - Time{})});
            TransferEnd end{.response = m_serve(url), .sentAt = m_now};
            end.response.requestedUrl = end.response.finalUrl = url;
            next.mapped().second(std::move(end));
        }
    }

    std::vector<Sent> sent;

private:
    Serve m_serve;
    Time m_now{};
    std::multimap<Time, std::pair<Transfer, Done>> m_waiting;
};

} // namespace shopwalker::test
