-- What a shopper notes beside the answers. A row that is written anew under the same id replaces the older one
-- when the walk is read; both stay here.
CREATE TABLE step_outcome (
    id      INTEGER PRIMARY KEY,
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    content TEXT    NOT NULL
);
CREATE INDEX step_outcome_of_walk ON step_outcome (walk_id, id);

CREATE TABLE walk_note (
    id      INTEGER PRIMARY KEY,
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    content TEXT    NOT NULL
);
CREATE INDEX walk_note_of_walk ON walk_note (walk_id, id);

-- Pauses and time in the background; the end is written into the row that the beginning made.
CREATE TABLE interruption (
    walk_id    TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    kind       TEXT    NOT NULL,
    started_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    content    TEXT    NOT NULL,
    PRIMARY KEY (walk_id, started_at, kind)
) WITHOUT ROWID;

-- Running stopwatches and tap counters: each touch, until the answer is recorded.
CREATE TABLE press (
    id      INTEGER PRIMARY KEY,
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    tool    TEXT    NOT NULL,
    repeat  INTEGER NOT NULL,
    content TEXT    NOT NULL
);
CREATE INDEX press_of_tool ON press (walk_id, tool, repeat);

-- Staff as roles; names only where somebody asked for them.
CREATE TABLE staff_member (
    walk_id TEXT    NOT NULL REFERENCES walk (id) ON DELETE CASCADE,
    step    TEXT    NOT NULL,
    repeat  INTEGER NOT NULL,
    role    TEXT    NOT NULL,
    content TEXT    NOT NULL,
    PRIMARY KEY (walk_id, step, repeat, role)
) WITHOUT ROWID;
