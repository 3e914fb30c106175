# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 REQUIRED COMPONENTS QuickTest Test)

function(shopwalker_screen_program name source)
    add_executable(${name}_tests ${source})
    set_target_properties(${name}_tests PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    target_link_libraries(${name}_tests PRIVATE shopwalker_app_fakes shopwalker_window ${ARGN})
endfunction()

function(shopwalker_screen_test name) # the rest is the command
    add_test(NAME ${name} COMMAND ${ARGN})
    set_tests_properties(${name} PROPERTIES TIMEOUT 600
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8")
endfunction()

shopwalker_screen_program(accessibility qml/accessibility_test.cpp Qt6::Test Qt6::GuiPrivate)
shopwalker_screen_test(accessibility accessibility_tests)

# One test for each tst_*.qml, so that they run beside one another.
shopwalker_screen_program(screens qml/screens_test.cpp Qt6::QuickTest)
target_compile_definitions(screens_tests PRIVATE QUICK_TEST_SOURCE_DIR="${CMAKE_CURRENT_SOURCE_DIR}/qml")
foreach(subject benchmark examples notes pictures screens tools walks)
    shopwalker_screen_test(screens.${subject} screens_tests -input ${CMAKE_CURRENT_SOURCE_DIR}/qml/tst_${subject}.qml)
endforeach()

# Pictures to look at; built and run by hand.
add_executable(screenshots EXCLUDE_FROM_ALL qml/screenshots.cpp)
target_link_libraries(screenshots PRIVATE shopwalker_app_fakes shopwalker_window)
set_target_properties(screenshots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
add_executable(walk_screenshots EXCLUDE_FROM_ALL qml/walk_screenshots.cpp qml/photographer.cpp qml/walk_pictures.cpp)
target_link_libraries(walk_screenshots PRIVATE shopwalker_app_fakes shopwalker_window)
add_executable(example_screenshots EXCLUDE_FROM_ALL qml/example_screenshots.cpp qml/photographer.cpp)
target_link_libraries(example_screenshots PRIVATE shopwalker_app_fakes shopwalker_window)
set_target_properties(example_screenshots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
set_target_properties(walk_screenshots PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
