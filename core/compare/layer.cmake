# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_layer(compare
    SOURCES
        chains/alignment.cpp
        chains/chain.cpp
        compare.cpp
        ledger.cpp
        matrix_filter.cpp
        ranking.cpp
        scan_change_json.cpp
        times/opening_times.cpp
        times/response_race.cpp
        two_sources.cpp
        watch.cpp
    LINK shopwalker_score
)
