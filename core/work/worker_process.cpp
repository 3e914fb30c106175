// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/work/worker_process.h"

#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"
#include "core/types/limits.h"
#include "core/work/frames.h"
#include "core/work/page_pool.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <ctime>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace shopwalker {

namespace {

constexpr int watchMilliseconds = 50; ///< how often a busy worker's clock and the stop token are looked at

std::int64_t nanosecondsOf(clockid_t clock) {
    timespec now{};
    return ::clock_gettime(clock, &now) == 0 ? now.tv_sec * 1'000'000'000LL + now.tv_nsec : 0;
}

std::int64_t cpuTimeOf(pid_t process) {
    clockid_t clock{};
    return ::clock_getcpuclockid(process, &clock) == 0 ? nanosecondsOf(clock) : 0;
}

std::int64_t nanoseconds(std::chrono::nanoseconds time) {
    return time.count();
}

PageReading died(const Response& response, std::string_view name) {
    PageReading reading;
    reading.report.page = std::string(name);
    reading.report.url = response.finalUrl.empty() ? response.requestedUrl : response.finalUrl;
    reading.report.state = PageState::Unreadable;
    reading.report.stateReason = "worker-died";
    reading.report.bytes = response.body.size();
    return reading;
}

} // namespace

WorkerProcess::WorkerProcess(std::vector<std::string> command)
    : m_command(std::move(command)) {}

WorkerProcess::~WorkerProcess() {
    kill();
}

bool WorkerProcess::start() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
#ifdef __GLIBC__
    // Sockets and databases of this process are none of the worker's business.
    ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
#endif
    std::vector<char*> arguments;
    for (auto& argument : m_command)
        arguments.push_back(argument.data());
    arguments.push_back(nullptr);
    const int failed =
        ::posix_spawn(&m_process, arguments.front(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        m_process = -1;
        return false;
    }
    m_channel = ends[0];
    m_pagesRead = 0;
    return true;
}

void WorkerProcess::kill() {
    if (m_process < 0)
        return;
    ::close(m_channel);
    ::kill(m_process, SIGKILL);
    while (::waitpid(m_process, nullptr, 0) < 0 && errno == EINTR) {
    }
    m_process = -1;
    m_channel = -1;
}

bool WorkerProcess::overTime() const {
    return cpuTimeOf(m_process) - m_cpuBefore > nanoseconds(limits::workerCpuTime) ||
           nanosecondsOf(CLOCK_MONOTONIC) - m_wallBefore > nanoseconds(limits::workerWallTime);
}

/// Writes the request and reads the reply at once: neither side can block the other for good.
WorkerProcess::End WorkerProcess::exchange(std::string_view request, std::string& reply,
                                           const std::stop_token& stop) {
    m_cpuBefore = m_pagesRead == 0 ? 0 : cpuTimeOf(m_process);
    m_wallBefore = nanosecondsOf(CLOCK_MONOTONIC);
    const auto head = frameHead(request.size());
    std::size_t sent = 0;
    std::string received;
    std::vector<char> buffer(64 * 1024);
    while (true) {
        if (stop.stop_requested())
            return End::Stopped;
        if (overTime())
            return End::OutOfTime;
        pollfd channel{m_channel, POLLIN, 0};
        if (sent < head.size() + request.size())
            channel.events |= POLLOUT;
        if (::poll(&channel, 1, watchMilliseconds) < 0 && errno != EINTR)
            return End::Died;
        if (channel.revents & POLLOUT) {
            const auto rest =
                sent < head.size() ? std::string_view(head).substr(sent) : request.substr(sent - head.size());
            const auto count = ::send(m_channel, rest.data(), rest.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
            if (count < 0 && errno != EINTR && errno != EAGAIN)
                return End::Died;
            sent += count > 0 ? static_cast<std::size_t>(count) : 0;
        }
        if (channel.revents & (POLLIN | POLLHUP | POLLERR)) {
            const auto count = ::recv(m_channel, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN))
                return End::Died;
            received.append(buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0);
            FrameLength length = 0;
            if (received.size() < sizeof length)
                continue;
            std::memcpy(&length, received.data(), sizeof length);
            if (length > limits::replyBytes)
                return End::Died;
            if (received.size() >= sizeof length + length) {
                reply = received.substr(sizeof length, length);
                return End::Replied;
            }
        }
    }
}

PageReading WorkerProcess::read(const Response& response, std::string_view name, std::stop_token stop) {
    const auto request = encode(response, name);
    while (m_process >= 0 || start()) {
        std::string reply;
        const auto end = exchange(request, reply, stop);
        if (end == End::Replied) {
            ++m_pagesRead;
            const auto object = parseObject(reply, "worker");
            auto reading = object ? pageReadingFromJson(object.value()) : Result<PageReading>(object.error());
            if (reading)
                return std::move(reading).value();
        }
        const bool usedBefore = m_pagesRead > 0;
        kill();
        // Earlier pages may have worn the process out; a page is blamed only for a fresh one.
        if (end != End::Died || !usedBefore)
            break;
    }
    return died(response, name);
}

std::vector<PageReader> workerProcesses(const std::string& program, std::vector<std::string> arguments,
                                        std::size_t count) {
    arguments.insert(arguments.begin(), program);
    std::vector<PageReader> readers;
    for (std::size_t index = 0; index < count; ++index)
        readers.push_back([process = std::make_shared<WorkerProcess>(arguments)](
                              const Response& response, std::string_view name, std::stop_token stop) {
            return process->read(response, name, std::move(stop));
        });
    return readers;
}

} // namespace shopwalker
