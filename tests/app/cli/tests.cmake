# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
shopwalker_tests(cli SOURCES app/cli/options_test.cpp LINK shopwalker_cli)
