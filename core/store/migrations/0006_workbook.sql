-- SPDX-FileCopyrightText: 2026 The Shopwalker developers
-- SPDX-License-Identifier: Apache-2.0
-- What persons write into a benchmark beside its walks and scans: plan, chains, notes … Each part is a row of
-- its own, so that a change writes what it touched and nothing else.
CREATE TABLE workbook_entry (
    id           INTEGER PRIMARY KEY,
    benchmark_id INTEGER NOT NULL REFERENCES benchmark (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL, -- a member of shopwalker.workbook/1
    entry        TEXT    NOT NULL, -- which of its kind; empty where there is one only
    position     INTEGER NOT NULL, -- among its kind
    content      TEXT    NOT NULL, -- JSON
    UNIQUE (benchmark_id, kind, entry)
);

-- A company that moves its site is still the company: each scan keeps the addresses that it read.
ALTER TABLE scan ADD COLUMN sites TEXT NOT NULL DEFAULT ''; -- JSON array; empty: those of the company
