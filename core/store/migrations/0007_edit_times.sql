-- SPDX-FileCopyrightText: 2026 The Shopwalker developers
-- SPDX-License-Identifier: Apache-2.0
-- When each part of a workbook was written, so that two copies of a benchmark can be put together. What was taken
-- out stays as a mark: an older copy must not bring it back.
ALTER TABLE workbook_entry ADD COLUMN times TEXT NOT NULL DEFAULT '{}'; -- JSON: milliseconds since 1970 by member
ALTER TABLE workbook_entry ADD COLUMN gone_at INTEGER NOT NULL DEFAULT 0; -- milliseconds since 1970; 0: it is here
