-- What a scan found otherwise than the scans before it: told once, when somebody first looks.
ALTER TABLE scan ADD COLUMN changes TEXT; -- JSON array; NULL: not compared since findings were last written
