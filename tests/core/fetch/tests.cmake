# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(fetch SOURCES core/fetch/address_guard_test.cpp LINK shopwalker_fetch)
