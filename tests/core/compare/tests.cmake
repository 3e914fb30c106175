# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(compare SOURCES core/compare/compare_test.cpp LINK shopwalker_compare)
