-- What scans of a round received and found. A walk's findings will stand beside a scan's in `finding`.
CREATE TABLE scan (
    id                INTEGER PRIMARY KEY,
    round_id          INTEGER NOT NULL REFERENCES round (id) ON DELETE CASCADE,
    company_id        INTEGER NOT NULL REFERENCES company (id) ON DELETE CASCADE,
    started_at        INTEGER NOT NULL DEFAULT 0,
    finished_at       INTEGER NOT NULL DEFAULT 0, -- 0 while it runs, or when it was killed
    catalogue_version TEXT    NOT NULL DEFAULT '',
    pages             TEXT    NOT NULL DEFAULT '[]', -- JSON array of page visits
    vendors           TEXT    NOT NULL DEFAULT '[]',
    problems          TEXT    NOT NULL DEFAULT '[]',
    UNIQUE (round_id, company_id)
);

CREATE TABLE finding (
    id         INTEGER PRIMARY KEY,
    scan_id    INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    touchpoint TEXT    NOT NULL,
    presence   TEXT    NOT NULL,
    source     TEXT    NOT NULL,
    content    TEXT    NOT NULL -- the whole finding, JSON
);
CREATE INDEX finding_of_scan ON finding (scan_id);

-- Answers as received: everything else can be made again from them.
CREATE TABLE response (
    id            INTEGER PRIMARY KEY,
    scan_id       INTEGER NOT NULL REFERENCES scan (id) ON DELETE CASCADE,
    site          INTEGER NOT NULL, -- index in the company's sites
    depth         INTEGER NOT NULL,
    requested_url TEXT    NOT NULL,
    final_url     TEXT    NOT NULL,
    status        INTEGER NOT NULL,
    headers       TEXT    NOT NULL, -- JSON array of [name, value]
    redirects     TEXT    NOT NULL, -- JSON array
    truncated     INTEGER NOT NULL,
    failure       TEXT    NOT NULL,
    failure_text  TEXT    NOT NULL,
    first_byte_ms INTEGER NOT NULL,
    transfer_ms   INTEGER NOT NULL,
    fetched_at    INTEGER NOT NULL,
    body          BLOB    NOT NULL -- zlib, behind four bytes of its length
);
CREATE INDEX response_of_scan ON response (scan_id);
