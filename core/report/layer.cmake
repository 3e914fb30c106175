# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(report
    SOURCES
        calendar.cpp
        cell_words.cpp
        html_report.cpp
        html_words.cpp
        judgement_json.cpp
        plural.cpp
        terminal_judgement.cpp
        terminal_table.cpp
        terminal_text.cpp
        texts.cpp
    LINK shopwalker_text shopwalker_plan
)
