# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(examples
    SOURCES
        core/examples/example_opening_test.cpp
        core/examples/examples_test.cpp
    LINK shopwalker_benchmark shopwalker_example_opening shopwalker_rules
)
