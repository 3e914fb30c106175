// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/work/run_worker.h"

#include "core/types/json/json.h"
#include "core/types/json/page_report_json.h"
#include "core/types/limits.h"
#include "core/work/frames.h"

#include <cerrno>
#include <fcntl.h>
#include <new>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <unistd.h>

namespace shopwalker {

namespace {

constexpr int channel = STDIN_FILENO;

bool readAll(char* into, std::size_t length) {
    while (length > 0) {
        const auto got = ::read(channel, into, length);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        into += got;
        length -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeAll(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto sent = ::send(channel, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void limitAddressSpace() {
#ifndef SHOPWALKER_SANITIZED
    const rlimit limit{limits::workerAddressSpace, limits::workerAddressSpace};
    ::setrlimit(RLIMIT_AS, &limit);
#endif
    const rlimit noCoreFile{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCoreFile);
}

/// The parent watches the CPU time of a page; this ends the worker when the parent itself is gone.
void restartOwnClock() {
    const itimerval timer{.it_interval = {}, .it_value = {.tv_sec = 2 * limits::workerCpuTime.count()}};
    ::setitimer(ITIMER_PROF, &timer, nullptr);
}

/// What is said of a page that ate the memory.
PageReading tooLarge(const Response& response, std::string_view name) {
    PageReading reading;
    reading.report.page = std::string(name);
    reading.report.url = response.finalUrl.empty() ? response.requestedUrl : response.finalUrl;
    reading.report.state = PageState::Unreadable;
    reading.report.stateReason = "too-large";
    reading.report.bytes = response.body.size();
    return reading;
}

/// Answers one page after the other until the parent goes.
int serve(const std::function<PageReading(const Response&, std::string_view)>& readPage) {
    FrameLength length = 0;
    std::string frame;
    while (readAll(reinterpret_cast<char*>(&length), sizeof length)) {
        frame.resize(length);
        if (!readAll(frame.data(), frame.size()))
            return 1;
        const auto request = decodeRequest(frame);
        if (!request)
            return 1;
        frame = std::string();
        restartOwnClock();
        std::string reply;
        bool wornOut = false;
        try {
            reply = toLine(toJson(readPage(request->response, request->name)));
        } catch (const std::bad_alloc&) {
            reply = toLine(toJson(tooLarge(request->response, request->name)));
            wornOut = true; // the next page deserves a fresh process
        }
        if (!writeAll(frameHead(reply.size())) || !writeAll(reply) || wornOut)
            return 1;
    }
    return 0;
}

} // namespace

int runWorker(const std::function<PageReading(const Response&, std::string_view)>& readPage) {
    // Whatever a library prints must not get between the frames, and never onto the user's results.
    if (const int nowhere = ::open("/dev/null", O_WRONLY | O_CLOEXEC); nowhere >= 0)
        ::dup2(nowhere, STDOUT_FILENO);
    limitAddressSpace();
    try {
        return serve(readPage);
    } catch (const std::bad_alloc&) {
        return 1; // not even the answer fits: the parent sees the worker end and says so
    }
}

} // namespace shopwalker
