// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_shelf.h"

#include "core/evidence/evidence_files.h"
#include "core/store/backups.h"
#include "core/walk_transfer.h"

#include <algorithm>

namespace shopwalker {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 2s; // with another program that writes; then it is said, and tried again
constexpr auto firstRetry = 500ms;
constexpr auto slowestRetry = 8s;

template<class Store>
Result<Store*> opened(std::unique_ptr<Store>& store, const std::string& file) {
    if (!store) {
        auto result = Store::open(file);
        if (!result)
            return result.error();
        store = std::move(result).value();
    }
    return store.get();
}

template<class Change>
Result<Done> carryOut(WalkWorkspace& place, const Change& change) {
    const auto walks = place.walks();
    return walks ? change(*walks.value()) : Result<Done>(walks.error());
}

} // namespace

Result<WalkStore*> WalkWorkspace::walks() {
    const bool fresh = !m_walks;
    const auto store = opened(m_walks, m_file);
    if (!store || !fresh)
        return store;
    const auto patient = store.value()->setPatience(patience);
    return patient ? store : Result<WalkStore*>(patient.error());
}

Result<BenchmarkStore*> WalkWorkspace::benchmarks() {
    return opened(m_benchmarks, m_file);
}

void WalkWorkspace::close() {
    m_walks.reset();
    m_benchmarks.reset();
}

WalkShelf::WalkShelf(const QString& workspace, QObject* parent)
    : QObject(parent) {
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
    m_careThread.setMaxThreadCount(1);
    m_retry.setSingleShot(true);
    m_retry.setInterval(firstRetry);
    connect(&m_retry, &QTimer::timeout, this, &WalkShelf::writeNext);
    useWorkspace(workspace);
}

WalkShelf::~WalkShelf() {
    m_thread.start([queue = std::move(m_queue), place = std::exchange(m_place, nullptr)]() mutable {
        for (const auto& entry : queue)
            if (entry->change && !entry->done && !carryOut(*entry->place, entry->change))
                break; // what comes later must not overtake it
        queue.clear();
        place.reset();
    });
    m_thread.waitForDone();
    m_careThread.waitForDone();
}

void WalkShelf::useWorkspace(const QString& file) {
    m_file = file;
    // The stores go where they came from, after everything that was asked of them.
    m_thread.start([old = std::exchange(m_place, std::make_shared<WalkWorkspace>(
                                                     file.toStdString()))]() mutable { old.reset(); });
    emit changed();
}

std::string WalkShelf::evidenceFolder() const {
    return shopwalker::evidenceFolder(m_file.toStdString());
}

void WalkShelf::care(std::chrono::sys_seconds now) {
    careFor(
        [file = m_file.toStdString(), now]() -> Result<Done> {
            if (auto whole = checkWhole(file); !whole)
                return whole; // nothing is tidied away on the word of a damaged file
            const auto store = WalkStore::open(file);
            if (!store)
                return Done{};                          // who opens the walks is told
            (void)tidyWalks(*store.value(), file, now); // both are tried again tomorrow
            (void)backUp(file, now);
            return Done{};
        },
        [this](const Result<Done>& done) {
            if (tellsOfDamage(done))
                emit damaged();
        });
}

void WalkShelf::write(Change change, std::function<void()> then) {
    m_queue.push_back(std::make_shared<Entry>(
        Entry{.place = m_place, .change = std::move(change), .then = std::move(then)}));
    emit changed();
    if (!m_retry.isActive())
        writeNext();
}

int WalkShelf::pending() const {
    return static_cast<int>(
        std::count_if(m_queue.begin(), m_queue.end(), [](const auto& entry) { return bool(entry->change); }));
}

void WalkShelf::inTurn(std::function<void()> job) {
    if (m_queue.empty() || m_problem || m_held)
        m_thread.start(std::move(job));
    else
        m_queue.push_back(std::make_shared<Entry>(Entry{.place = m_place, .job = std::move(job)}));
}

/// Who only asks does not wait until the disk is mended.
void WalkShelf::letAsk() {
    std::erase_if(m_queue, [this](const auto& entry) {
        if (entry->job)
            m_thread.start(entry->job);
        return bool(entry->job);
    });
}

void WalkShelf::tryAgain() {
    m_retry.stop();
    writeNext();
}

void WalkShelf::writeNext() {
    while (!m_writing && !m_queue.empty() && m_queue.front()->job) {
        m_thread.start(m_queue.front()->job);
        m_queue.pop_front();
    }
    if (m_writing || m_held || m_queue.empty())
        return;
    m_writing = true;
    m_thread.start([this, entry = m_queue.front()]() mutable {
        const auto result = carryOut(*entry->place, entry->change);
        entry->done = result.ok();
        QMetaObject::invokeMethod(this, [this, result] { finish(result); });
        entry.reset();
    });
}

void WalkShelf::hold() {
    m_held = true;
    m_retry.stop();
    letAsk();
}

void WalkShelf::goOn() {
    m_held = false;
    for (const auto& entry : m_queue)
        entry->mayNotFit = true;
    m_problem.reset();
    m_retry.stop();
    emit changed();
    writeNext();
}

void WalkShelf::closeFiles(std::function<void()> then) {
    m_thread.start([this, place = m_place, then = std::move(then)] {
        place->close();
        QMetaObject::invokeMethod(this, then);
    });
}

void WalkShelf::finish(const Result<Done>& result) {
    m_writing = false;
    const bool dropped = !result && m_queue.front()->mayNotFit && result.error().code == "store";
    if (!result && !dropped) {
        m_problem = result.error();
        letAsk();
        if (result.error().code == "store-damaged") {
            emit changed();
            emit damaged();
            return; // no retry mends it
        }
        m_retry.start();
        m_retry.setInterval(
            std::min<std::chrono::milliseconds>(slowestRetry, m_retry.intervalAsDuration() * 2));
        emit changed();
        return;
    }
    m_problem.reset();
    m_retry.setInterval(firstRetry);
    const auto entry = m_queue.front();
    m_queue.pop_front();
    if (entry->then)
        entry->then();
    emit changed();
    writeNext();
}

} // namespace shopwalker
