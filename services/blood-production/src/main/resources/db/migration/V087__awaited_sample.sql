-- The reports that wait for word of a sample: asked with every donation that becomes known.
create index test_report_samples on test_report using gin ((content -> 'results') jsonb_path_ops)
    where ended_at is null and reason = 'NOT_TAKEN';
-- Of a run only the latest report waits to be taken, so that none overtakes a later one.
create unique index test_report_latest on test_report (batch) where ended_at is null and reason = 'NOT_TAKEN';
