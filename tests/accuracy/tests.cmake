# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(accuracy SHARED_ONLY SOURCES accuracy/accuracy_floor_test.cpp)
