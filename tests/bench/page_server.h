// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace shopwalker::bench {

/// Serves one 50 KB page under every address of 127.0.0.0/8 until standard input closes; prints its port
/// first. A process of its own, so that its work is not counted with that of the fetcher.
int servePages();

} // namespace shopwalker::bench
