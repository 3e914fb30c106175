# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(report
    SOURCES
        answer_words.cpp
        calendar.cpp
        cell_words.cpp
        chain_names.cpp
        html/answers.cpp
        html/cover.cpp
        html/evidence.cpp
        html/guide.cpp
        html/matrix.cpp
        html/notes.cpp
        html/paths.cpp
        html/plan.cpp
        html/report.cpp
        html/scores.cpp
        html/words.cpp
        judgement_json.cpp
        judgement_words.cpp
        plural.cpp
        sureness_words.cpp
        terminal_judgement.cpp
        terminal_table.cpp
        terminal_text.cpp
        texts.cpp
    LINK shopwalker_text shopwalker_plan
)
