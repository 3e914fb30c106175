// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"
#include "core/types/page_report.h"

#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <sys/types.h>
#include <vector>

namespace shopwalker {

/// One worker process and the socket to it; started when first needed, and again after it died. Used by one
/// thread.
class WorkerProcess {
public:
    explicit WorkerProcess(std::vector<std::string> command);
    ~WorkerProcess();
    WorkerProcess(const WorkerProcess&) = delete;
    WorkerProcess& operator=(const WorkerProcess&) = delete;

    /// Always yields a reading: `unreadable`, `worker-died` when the page killed the worker.
    PageReading read(const Response& response, std::string_view name, std::stop_token stop);

private:
    enum class End { Replied, Died, OutOfTime, Stopped };

    bool start();
    void kill();
    End exchange(std::string_view request, std::string& reply, const std::stop_token& stop);
    bool overTime() const;

    std::vector<std::string> m_command;
    pid_t m_process = -1;
    int m_channel = -1;
    int m_pagesRead = 0;
    std::int64_t m_cpuBefore = 0;  ///< nanoseconds the process had used when the page was handed over
    std::int64_t m_wallBefore = 0; ///< monotonic nanoseconds
};

} // namespace shopwalker
