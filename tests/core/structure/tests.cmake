# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(structure SOURCES core/structure/include_directions_test.cpp)
