# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(drawing
    SOURCES
        core/drawing/drawing_test.cpp
        core/drawing/sample_pictures.cpp
    LINK shopwalker_drawing shopwalker_rules
)
set_tests_properties(drawing PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")

# Pictures to look at; built and run by hand.
add_executable(pictures EXCLUDE_FROM_ALL core/drawing/pictures.cpp core/drawing/sample_pictures.cpp)
target_link_libraries(pictures PRIVATE shopwalker_drawing shopwalker_rules)
target_include_directories(pictures PRIVATE ${PROJECT_SOURCE_DIR})
set_target_properties(pictures PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
