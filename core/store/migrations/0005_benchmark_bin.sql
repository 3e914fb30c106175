-- Deleted benchmarks rest in a bin, as walks do.
ALTER TABLE benchmark ADD COLUMN deleted_at INTEGER; -- in the bin since then
