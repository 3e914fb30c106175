# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
# Fuzz targets. With the preset `fuzz` each is a libFuzzer program, which tests/fuzz/README.md says how to run; else
# each is a test that replays its seeds.
function(shopwalker_fuzz_target name)
    set(target ${name}_fuzz)
    add_executable(${target} ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${target}.cpp
        ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/fuzz_target.cpp)
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/fuzz)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE shopwalker_rules ${ARGN})
    if(SHOPWALKER_FUZZ)
        target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${target} PRIVATE ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/replay.cpp)
        add_test(NAME fuzz.${name} COMMAND ${target} ${PROJECT_SOURCE_DIR}/tests/data/fuzz/${name})
        set_tests_properties(fuzz.${name} PROPERTIES TIMEOUT 120)
    endif()
endfunction()

shopwalker_fuzz_target(page shopwalker_pipeline)
shopwalker_fuzz_target(robots shopwalker_fetch)
shopwalker_fuzz_target(json_ld shopwalker_parse)
shopwalker_fuzz_target(checklist shopwalker_checklist)
shopwalker_fuzz_target(texts shopwalker_detect)
