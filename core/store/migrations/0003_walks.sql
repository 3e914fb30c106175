-- What shoppers answered. Nothing here is ever overwritten but the walk's head and drafts.
CREATE TABLE walk (
    id         TEXT    PRIMARY KEY, -- a UUID, so that walks of several devices can meet
    head       TEXT    NOT NULL,    -- JSON: shopwalker.walk/1 without its answers
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    deleted_at INTEGER              -- in the bin since then
) WITHOUT ROWID;

CREATE TABLE answer (
    id       INTEGER PRIMARY KEY, -- the order in which answers were given
    walk_id  TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    question TEXT    NOT NULL,
    repeat   INTEGER NOT NULL,
    content  TEXT    NOT NULL     -- JSON
);
CREATE INDEX answer_of_walk ON answer (walk_id, id);

-- Text that is being typed: it becomes an answer, or stays here until then.
CREATE TABLE draft (
    walk_id  TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    question TEXT    NOT NULL,
    repeat   INTEGER NOT NULL,
    text     TEXT    NOT NULL,
    PRIMARY KEY (walk_id, question, repeat)
) WITHOUT ROWID;

CREATE TABLE rerating (
    id      INTEGER PRIMARY KEY,
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    content TEXT    NOT NULL
);
CREATE INDEX rerating_of_walk ON rerating (walk_id, id);

CREATE TABLE noted_moment (
    id      INTEGER PRIMARY KEY,
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    content TEXT    NOT NULL
);
CREATE INDEX noted_moment_of_walk ON noted_moment (walk_id, id);

-- Photos, sounds and notes; the files lie beside the workspace, named by their SHA-256.
CREATE TABLE evidence (
    id      TEXT PRIMARY KEY,
    walk_id TEXT NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    content TEXT NOT NULL
);
CREATE INDEX evidence_of_walk ON evidence (walk_id);
