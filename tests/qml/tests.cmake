# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 REQUIRED COMPONENTS QuickTest)

add_executable(screenshots EXCLUDE_FROM_ALL qml/screenshots.cpp)
target_link_libraries(screenshots PRIVATE shopwalker_app_fakes shopwalker_window)
set_target_properties(screenshots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
