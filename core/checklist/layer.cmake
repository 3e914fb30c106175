# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(checklist
    SOURCES
        answer_rules.cpp
        call_answers.cpp
        call_questions.cpp
        checklist_check.cpp
        checklist_edits.cpp
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
        reply_timers.cpp
        stopwatch.cpp
        translation.cpp
        walk_clock.cpp
        walk_course.cpp
        walk_findings.cpp
        walk_remarks.cpp
        walk_session.cpp
        walked_path.cpp
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
