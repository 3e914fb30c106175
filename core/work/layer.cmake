# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(work
    SOURCES
        frames.cpp
        page_pool.cpp
        run_worker.cpp
        worker_process.cpp
    LINK shopwalker_types
)
