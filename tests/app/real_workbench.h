// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/workbench.h"

namespace shopwalker::test {

/// A workbench as the program puts it together, with settings and workspace in `folder`. Nothing is faked;
/// nothing asks the network unless a scan is started.
std::unique_ptr<Workbench> realWorkbench(const QString& folder);

} // namespace shopwalker::test
