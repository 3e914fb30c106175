# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(report SHARED
    SOURCES
        core/report/calendar_test.cpp
        core/report/html_report_test.cpp
        core/report/plan_calendar_test.cpp
        core/report/sample_comparison.cpp
        core/report/terminal_table_test.cpp
        core/report/texts_test.cpp
    LINK shopwalker_report shopwalker_compare shopwalker_rules
)
