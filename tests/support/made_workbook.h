// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/workbook.h"

namespace shopwalker::test {

/// A workbook in which everything is written that can be.
Workbook fullWorkbook();

} // namespace shopwalker::test
