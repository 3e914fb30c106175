// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/work/page_pool.h"

namespace shopwalker::cli {

/// Worker processes of this very program, one for each core but no more than there are pages.
std::vector<PageReader> pageReaders(std::size_t pages, const std::string& ruleFolder = {});

} // namespace shopwalker::cli
