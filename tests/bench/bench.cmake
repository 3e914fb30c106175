# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
# Not a test: `shopwalker_bench` prints the figures of DESIGN 15 beside what they should be.
add_executable(shopwalker_bench
    bench/benchmark_bench.cpp
    bench/checklist_bench.cpp
    bench/fetch_bench.cpp
    bench/main.cpp
    bench/page_bench.cpp
    bench/page_server.cpp
    bench/process_bench.cpp
    bench/screens_bench.cpp
    bench/walk_bench.cpp
    bench/window_bench.cpp
)
set_target_properties(shopwalker_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
target_link_libraries(shopwalker_bench PRIVATE shopwalker_benchmark shopwalker_checklist shopwalker_pipeline shopwalker_test_support shopwalker_walks)
add_dependencies(shopwalker_bench shopwalker)

if(SHOPWALKER_APP)
    add_executable(empty_window bench/empty_window.cpp)
    set_target_properties(empty_window PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(empty_window PRIVATE Qt6::QuickControls2)
    add_executable(screens_bench bench/screens_main.cpp)
    set_target_properties(screens_bench PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(screens_bench PRIVATE shopwalker_app_fakes shopwalker_window Qt6::Test)
    add_dependencies(shopwalker_bench empty_window screens_bench shopwalker-app)
endif()
