-- Names that were erased, so that a file that is taken in does not bring them back. They cannot be read here.
CREATE TABLE erased_name (
    salt    TEXT    PRIMARY KEY,
    hash    TEXT    NOT NULL, -- SHA-256 of salt and name
    letters INTEGER NOT NULL  -- UTF-16 units of the name
) WITHOUT ROWID;

-- Checklists as walks were planned on them, by the SHA-256 of their package: an edited checklist changes no
-- older walk.
CREATE TABLE pinned_checklist (
    hash    TEXT PRIMARY KEY,
    content TEXT NOT NULL -- JSON: the checklist with its translations
) WITHOUT ROWID;
