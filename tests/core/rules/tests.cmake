# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(rules SOURCES core/rules/lexicon_test.cpp LINK shopwalker_rules)
