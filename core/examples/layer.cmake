# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(examples
    SOURCES
        example.cpp
        example_texts.cpp
        example_walk.cpp
        example_workbook.cpp
    LINK shopwalker_checklist
)
# The examples with their saved sites travel inside the programs, so that none can lose them.
file(GLOB_RECURSE EXAMPLE_FILES CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/checklists/examples/*)
qt_add_resources(shopwalker_examples examples
    PREFIX /examples
    BASE ${PROJECT_SOURCE_DIR}/checklists/examples
    FILES ${EXAMPLE_FILES}
)
