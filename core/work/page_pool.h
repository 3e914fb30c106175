// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"
#include "core/types/page_report.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace shopwalker {

/// Reads one page on a thread of the pool. What cannot be read says so in the reading; a reader may give up
/// early when asked to stop, its reading is then dropped.
using PageReader =
    std::function<PageReading(const Response& response, std::string_view name, std::stop_token)>;

/// Reads pages beside the caller, each reader on a thread of its own with a known stack. Readings come back
/// in the order in which they get ready. All functions belong to one thread, and `deliver` functions are
/// called on it: no locks are needed around what they touch.
class PagePool {
public:
    using Deliver = std::function<void(PageReading reading)>;

    /// `wake`, when given, is called from a pool thread each time a reading gets ready, to interrupt whatever
    /// the owner waits for meanwhile (curl_multi_wakeup).
    explicit PagePool(std::vector<PageReader> readers, std::function<void()> wake = {});
    /// Cancels and ends the readers.
    ~PagePool();
    PagePool(const PagePool&) = delete;
    PagePool& operator=(const PagePool&) = delete;

    /// Takes a page and returns at once. The pool keeps every page until it is read: whoever streams pages
    /// submits the next only while pending() is small.
    void submit(Response response, std::string name, Deliver deliver);

    /// Delivers all readings that are ready; when there is none, waits up to `patience` for the first.
    /// Returns how many were delivered. Delivering may submit.
    std::size_t poll(std::chrono::milliseconds patience);

    /// Pages submitted and not yet delivered.
    std::size_t pending() const;

    /// Forgets every page that was not delivered; readers at work are asked to stop. The pool can be used
    /// again.
    void cancel();

private:
    struct Shared;
    std::unique_ptr<Shared> m_shared;
};

/// `count` readers that each keep a process `program arguments…` whose main is runWorker(): a page that
/// crashes it, eats its memory or needs more than limits::workerCpuTime of CPU becomes `unreadable`,
/// `worker-died`, and the process is replaced. The processes start with the first page. Only on systems with
/// processes.
std::vector<PageReader> workerProcesses(const std::string& program, std::vector<std::string> arguments,
                                        std::size_t count);

/// One reader inside this process, for systems without processes.
std::vector<PageReader>
inProcessReader(std::function<PageReading(const Response&, std::string_view)> readPage);

} // namespace shopwalker
