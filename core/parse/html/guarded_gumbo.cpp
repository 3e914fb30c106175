// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/parse/html/guarded_gumbo.h"

#include "core/types/limits.h"

#include <chrono>
#include <ctime>

namespace shopwalker {

namespace {

constexpr unsigned allocationsPerLook = 4096;

std::int64_t cpuNanoseconds() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

} // namespace

GuardedGumbo::GuardedGumbo()
    : m_arena(limits::arenaBytes) {}

void* GuardedGumbo::allocate(void* self, std::size_t bytes) {
    auto& guard = *static_cast<GuardedGumbo*>(self);
    if (++guard.m_allocations % allocationsPerLook == 0 &&
        cpuNanoseconds() - guard.m_start > std::chrono::nanoseconds(limits::treeTime).count())
        std::longjmp(guard.m_giveUp, static_cast<int>(End::OutOfTime));
    auto* const memory = guard.m_arena.allocate(bytes);
    if (memory == nullptr)
        std::longjmp(guard.m_giveUp, static_cast<int>(End::OutOfMemory));
    return memory;
}

GuardedGumbo::End GuardedGumbo::parse(std::string_view markup) {
    auto options = kGumboDefaultOptions;
    options.max_errors = 0; // each error would copy the stack of open elements
    options.userdata = this;
    options.allocator = &GuardedGumbo::allocate;
    options.deallocator = [](void*, void*) {};
    m_start = cpuNanoseconds();
    if (const int gaveUp = setjmp(m_giveUp); gaveUp != 0)
        return static_cast<End>(gaveUp);
    m_output = gumbo_parse_with_options(&options, markup.data(), markup.size());
    return End::Parsed;
}

} // namespace shopwalker
