-- Who is compared with whom, and in which rounds.
CREATE TABLE benchmark (
    id         INTEGER PRIMARY KEY,
    name       TEXT    NOT NULL UNIQUE,
    created_at INTEGER NOT NULL -- seconds since 1970, UTC
);

CREATE TABLE company (
    id           INTEGER PRIMARY KEY,
    benchmark_id INTEGER NOT NULL REFERENCES benchmark (id) ON DELETE CASCADE,
    position     INTEGER NOT NULL, -- 0 stands first in the matrix
    name         TEXT    NOT NULL,
    own          INTEGER NOT NULL,
    sites        TEXT    NOT NULL, -- JSON array of the addresses as a person wrote them
    UNIQUE (benchmark_id, position)
);

CREATE TABLE round (
    id           INTEGER PRIMARY KEY,
    benchmark_id INTEGER NOT NULL REFERENCES benchmark (id) ON DELETE CASCADE,
    number       INTEGER NOT NULL,
    started_at   INTEGER NOT NULL,
    UNIQUE (benchmark_id, number)
);
