-- Deleted benchmarks rest in a bin, as walks do.
ALTER TABLE benchmark ADD COLUMN deleted_at INTEGER; -- in the bin since then
-- Names a benchmark in every workspace that it is taken to.
ALTER TABLE benchmark ADD COLUMN uid TEXT;
UPDATE benchmark SET uid = lower(hex(randomblob(16)));
CREATE UNIQUE INDEX benchmark_uid ON benchmark (uid);
