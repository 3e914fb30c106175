# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
# Pictures for screen, report and file. A library of its own, because it links Gui and Svg: who prints tables needs
# neither.
find_package(Qt6 REQUIRED COMPONENTS Gui Svg)
add_library(shopwalker_drawing STATIC
    report/drawing/inline_svg.cpp
    report/drawing/marks.cpp
    report/drawing/output.cpp
    report/drawing/palette.cpp
    report/drawing/sheet.cpp
    report/drawing/type.cpp
    report/drawing/pictures/chain_words.cpp
    report/drawing/pictures/chains_picture.cpp
    report/drawing/pictures/changes_picture.cpp
    report/drawing/pictures/map_picture.cpp
    report/drawing/pictures/matrix_picture.cpp
    report/drawing/pictures/mind_map.cpp
    report/drawing/pictures/picture_words.cpp
    report/drawing/pictures/profile_picture.cpp
    report/drawing/pictures/race_picture.cpp
    report/drawing/pictures/scores_picture.cpp
    report/drawing/pictures/value_axis.cpp
)
target_include_directories(shopwalker_drawing PUBLIC ${PROJECT_SOURCE_DIR})
target_link_libraries(shopwalker_drawing PUBLIC shopwalker_report shopwalker_compare shopwalker_plan Qt6::Gui Qt6::Svg)
target_compile_options(shopwalker_drawing PRIVATE -Wshadow)
target_precompile_headers(shopwalker_drawing REUSE_FROM shopwalker_types)
