// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/work/page_pool.h"

#include "core/types/limits.h"

#include <QThread>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace shopwalker {

/// What the owner's thread and the readers' threads share. `generation` tells pages given before a cancel()
/// from later ones.
struct PagePool::Shared {
    struct Job {
        Response response;
        std::string name;
        Deliver deliver;
        unsigned generation;
    };
    struct Ready {
        PageReading reading;
        Deliver deliver;
    };

    mutable std::mutex mutex;
    std::condition_variable jobGiven;
    std::condition_variable readingReady;
    std::deque<Job> jobs;
    std::deque<Ready> ready;
    std::size_t reading = 0; ///< pages of this generation that readers are at work on
    unsigned generation = 0;
    bool ending = false;
    std::stop_source stop;
    std::function<void()> wake;
    std::vector<std::unique_ptr<QThread>> threads;

    void run(const PageReader& read);
};

void PagePool::Shared::run(const PageReader& read) {
    std::unique_lock lock(mutex);
    while (true) {
        jobGiven.wait(lock, [this] { return ending || !jobs.empty(); });
        if (ending)
            return;
        auto job = std::move(jobs.front());
        jobs.pop_front();
        ++reading;
        const auto token = stop.get_token();
        lock.unlock();
        auto result = read(job.response, job.name, token);
        lock.lock();
        if (job.generation != generation)
            continue;
        --reading;
        ready.push_back({std::move(result), std::move(job.deliver)});
        readingReady.notify_one();
        if (wake) {
            lock.unlock();
            wake();
            lock.lock();
        }
    }
}

PagePool::PagePool(std::vector<PageReader> readers, std::function<void()> wake)
    : m_shared(std::make_unique<Shared>()) {
    m_shared->wake = std::move(wake);
    for (auto& reader : readers) {
        auto& thread = m_shared->threads.emplace_back(
            QThread::create([shared = m_shared.get(), read = std::move(reader)] { shared->run(read); }));
        thread->setStackSize(limits::readerStack);
        thread->start();
    }
}

PagePool::~PagePool() {
    cancel();
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->ending = true;
    }
    m_shared->jobGiven.notify_all();
    for (auto& thread : m_shared->threads)
        thread->wait();
}

void PagePool::submit(Response response, std::string name, Deliver deliver) {
    {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->jobs.push_back(
            {std::move(response), std::move(name), std::move(deliver), m_shared->generation});
    }
    m_shared->jobGiven.notify_one();
}

std::size_t PagePool::poll(std::chrono::milliseconds patience) {
    std::deque<Shared::Ready> ready;
    {
        std::unique_lock lock(m_shared->mutex);
        const auto nothingToCome = [this] { return m_shared->jobs.empty() && m_shared->reading == 0; };
        m_shared->readingReady.wait_for(lock, patience,
                                        [&] { return !m_shared->ready.empty() || nothingToCome(); });
        ready.swap(m_shared->ready);
    }
    for (auto& [reading, deliver] : ready)
        deliver(std::move(reading));
    return ready.size();
}

std::size_t PagePool::pending() const {
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->jobs.size() + m_shared->reading + m_shared->ready.size();
}

void PagePool::cancel() {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->jobs.clear();
    m_shared->ready.clear();
    m_shared->reading = 0;
    ++m_shared->generation;
    m_shared->stop.request_stop();
    m_shared->stop = std::stop_source();
}

std::vector<PageReader>
inProcessReader(std::function<PageReading(const Response&, std::string_view)> readPage) {
    return {[read = std::move(readPage)](const Response& response, std::string_view name, std::stop_token) {
        return read(response, name);
    }};
}

} // namespace shopwalker
