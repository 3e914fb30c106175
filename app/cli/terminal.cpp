// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/terminal.h"

#include "core/report/terminal_table.h"

#include <atomic>
#include <csignal>
#include <cstdio>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

namespace shopwalker::cli {

namespace {

constexpr int pipeWidth = 80;

int widthOf(int descriptor) {
    winsize size{};
    return isatty(descriptor) != 0 && ioctl(descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0
               ? size.ws_col
               : pipeWidth;
}

// A signal handler may touch little more than a descriptor: it writes a byte that a thread waits for.
std::atomic<int> interruptPipe{-1};

void onInterrupt(int signal) {
    const char byte = 1;
    if (write(interruptPipe, &byte, 1) != 1)
        _exit(128 + signal);
    std::signal(signal, SIG_DFL); // the second Ctrl-C is meant seriously
}

struct Watch {
    int ends[2] = {-1, -1};
    std::stop_source stop;
    std::thread thread;
};

std::unique_ptr<Watch>& watch() {
    static std::unique_ptr<Watch> current;
    return current;
}

std::string durationText(std::chrono::milliseconds duration) {
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(duration).count();
    return seconds >= 60 ? std::to_string((seconds + 59) / 60) + " min" : std::to_string(seconds) + " s";
}

} // namespace

bool canAsk() {
    return isatty(STDIN_FILENO) != 0;
}

int terminalWidth() {
    return widthOf(STDOUT_FILENO);
}

Interruption::Interruption() {
    auto current = std::make_unique<Watch>();
    if (pipe(current->ends) != 0)
        return;
    interruptPipe = current->ends[1];
    current->thread = std::thread([ends = current->ends[0], stop = current->stop]() mutable {
        char byte = 0;
        if (read(ends, &byte, 1) == 1 && byte == 1)
            stop.request_stop();
    });
    watch() = std::move(current);
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

Interruption::~Interruption() {
    if (!watch())
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    close(watch()->ends[1]);
    watch()->thread.join();
    close(watch()->ends[0]);
    watch().reset();
}

std::stop_token Interruption::token() const {
    return watch() ? watch()->stop.get_token() : std::stop_token();
}

bool Interruption::happened() const {
    return watch() && watch()->stop.stop_requested();
}

ProgressLine::ProgressLine(std::size_t companies)
    : m_shown(isatty(STDERR_FILENO) != 0)
    , m_companies(companies) {}

ProgressLine::~ProgressLine() {
    clear();
}

void ProgressLine::progressed(const ScanProgress& progress) {
    if (progress.company >= m_companies.size())
        return;
    m_companies[progress.company] = progress;
    if (!m_shown)
        return;
    int finished = 0, pages = 0, found = 0;
    std::chrono::milliseconds left{0};
    for (const auto& company : m_companies) {
        finished += company.state == ScanState::Finished;
        pages += company.pagesDone;
        found += company.found;
        left = std::max(left, company.timeLeft.value_or(left));
    }
    auto line = std::to_string(finished) + " of " + std::to_string(m_companies.size()) + " sites · " +
                std::to_string(pages) + " pages · " + std::to_string(found) + " touchpoints · ";
    if (left.count() > 0)
        line += "about " + durationText(left) + " left · ";
    line += progress.currentUrl;
    std::fprintf(stderr, "\r%s", fitted(forTerminal(line), widthOf(STDERR_FILENO) - 1).c_str());
    std::fflush(stderr);
}

void ProgressLine::clear() {
    if (m_shown)
        std::fprintf(stderr, "\r%s\r",
                     std::string(static_cast<std::size_t>(widthOf(STDERR_FILENO) - 1), ' ').c_str());
}

} // namespace shopwalker::cli
