# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(checklist
    SOURCES
        core/checklist/call_answers_test.cpp
        core/checklist/call_questions_test.cpp
        core/checklist/checklist_library_test.cpp
        core/checklist/checklist_writer_test.cpp
        core/checklist/requirements_test.cpp
        core/checklist/retired_test.cpp
        core/checklist/tick_list_edits_test.cpp
        core/checklist/touchpoint_library_test.cpp
        core/checklist/walk_findings_test.cpp
        core/checklist/walk_remarks_test.cpp
        core/checklist/walk_session_test.cpp
        core/checklist/walk_times_test.cpp
    LINK shopwalker_checklist shopwalker_rules
)
