# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 REQUIRED COMPONENTS Network)
find_package(ZLIB REQUIRED)
shopwalker_tests(cli SHARED
    SOURCES
        app/cli/bad_sites_test.cpp
        app/cli/command_process.cpp
        app/cli/commands_test.cpp
        app/cli/checklist_command_test.cpp
        app/cli/demo_test.cpp
        app/cli/detect_command_test.cpp
        app/cli/options_test.cpp
        app/cli/output_schemas_test.cpp
        app/cli/plan_command_test.cpp
        app/cli/report_command_test.cpp
        app/cli/robots_command_test.cpp
        app/cli/two_servers_test.cpp
        app/cli/walk_command_test.cpp
        app/cli/workbook_settings_test.cpp
        app/cli/workspace_command_test.cpp
        support/made_workbook.cpp
    LINK shopwalker_cli Qt6::Network ZLIB::ZLIB
)
