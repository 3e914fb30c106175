// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"
#include "core/types/page_report.h"

#include <functional>
#include <string_view>

namespace shopwalker {

/// The life of a worker process: reads pages from standard input (a socket that workerProcesses() made) and
/// answers each with its reading, until the parent closes it or dies. Takes away from this process what a
/// hostile page could abuse: address space above limits::workerAddressSpace (not under sanitizers, which
/// reserve terabytes) and more than twice limits::workerCpuTime a page. Returns the exit code.
int runWorker(const std::function<PageReading(const Response&, std::string_view)>& readPage);

} // namespace shopwalker
