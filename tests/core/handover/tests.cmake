# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(handover SOURCES core/handover/hand_over_test.cpp LINK shopwalker_handover shopwalker_store)
