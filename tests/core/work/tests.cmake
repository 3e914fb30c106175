# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
add_executable(hostile_worker core/work/hostile_worker.cpp)
set_target_properties(hostile_worker PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
target_link_libraries(hostile_worker PRIVATE shopwalker_work)
shopwalker_tests(work SOURCES core/work/page_pool_test.cpp LINK shopwalker_work)
target_compile_definitions(work_tests PRIVATE SHOPWALKER_HOSTILE_WORKER="$<TARGET_FILE:hostile_worker>")
add_dependencies(work_tests hostile_worker)
