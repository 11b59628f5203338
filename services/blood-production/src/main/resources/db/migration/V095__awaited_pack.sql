-- The cultures that wait for their pack, asked with every culture and every few seconds.
create index test_report_component on test_report ((content ->> 'component')) where ended_at is null and reason = 'NOT_TAKEN';
