# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
add_library(shopwalker_app_fakes STATIC app/clinics.cpp app/fakes.cpp app/real_workbench.cpp app/sample_benchmark.cpp
    app/walked_clinics.cpp core/drawing/sample_pictures.cpp support/made_walks.cpp)
target_link_libraries(shopwalker_app_fakes PUBLIC shopwalker_screens shopwalker_compare)

shopwalker_tests(app
    SOURCES
        app/benchmark_rows_test.cpp
        app/clock_controller_test.cpp
        app/companies_test.cpp
        app/editor_test.cpp
        app/evidence_controller_test.cpp
        app/evidence_model_test.cpp
        app/growing_model_test.cpp
        app/matrix_model_test.cpp
        app/photo_markup_test.cpp
        app/plan_controller_test.cpp
        app/practice_controller_test.cpp
        app/reply_controller_test.cpp
        app/row_list_model_test.cpp
        app/standards_controller_test.cpp
        app/top_ten_controller_test.cpp
        app/touchpoint_controller_test.cpp
        app/rescue_test.cpp
        app/ticks_test.cpp
        app/guide_controller_test.cpp
        app/translations_test.cpp
        app/walk_controller_test.cpp
        app/walk_shelf_test.cpp
        app/walk_tools_fixture.cpp
        app/walk_tools_test.cpp
        app/workbench_test.cpp
    LINK shopwalker_app_fakes
)
shopwalker_tests(app_pictures SOURCES app/pictures_test.cpp LINK shopwalker_app_fakes)
set_tests_properties(app_pictures PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
