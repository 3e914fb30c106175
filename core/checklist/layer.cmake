# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(checklist
    SOURCES
        checklist_check.cpp
        checklist_edits.cpp
        tick_list_edits.cpp
        checklist_folder.cpp
        checklist_library.cpp
        checklist_reader.cpp
        checklist_rules.cpp
        checklist_writer.cpp
        conditions.cpp
        files/checklist_exchange.cpp
        files/json_layout.cpp
        files/retired.cpp
        files/shipped_files.cpp
        translation.cpp
        walk/answer_rules.cpp
        walk/call_answers.cpp
        walk/call_questions.cpp
        walk/reply_timers.cpp
        walk/stopwatch.cpp
        walk/tick_lines.cpp
        walk/walk_clock.cpp
        walk/walk_course.cpp
        walk/walk_findings.cpp
        walk/walk_remarks.cpp
        walk/walk_session.cpp
        walk/walked_path.cpp
    LINK shopwalker_text
)
# The library travels inside the programs, so that a phone has it too.
file(GLOB CHECKLIST_FILES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/checklists/*.json
    ${PROJECT_SOURCE_DIR}/checklists/*/*.json ${PROJECT_SOURCE_DIR}/checklists/i18n/*/*/*.json)
list(FILTER CHECKLIST_FILES EXCLUDE REGEX /checklists/examples/)
qt_add_resources(shopwalker_checklist checklists
    PREFIX /checklists
    BASE ${PROJECT_SOURCE_DIR}/checklists
    FILES ${CHECKLIST_FILES}
)
