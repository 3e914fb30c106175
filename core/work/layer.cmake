# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
set(WORK_SOURCES page_pool.cpp)
if(SHOPWALKER_PROCESSES)
    list(APPEND WORK_SOURCES
        frames.cpp
        run_worker.cpp
        worker_process.cpp
    )
endif()
shopwalker_layer(work
    SOURCES ${WORK_SOURCES}
    LINK shopwalker_types
)
if(SHOPWALKER_PROCESSES)
    target_compile_definitions(shopwalker_work PUBLIC SHOPWALKER_PROCESSES)
endif()
