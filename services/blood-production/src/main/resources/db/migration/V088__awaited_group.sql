-- The groups that wait for word of their donation, asked as V087's samples are.
create index test_report_donation on test_report ((content ->> 'donation')) where ended_at is null and reason = 'NOT_TAKEN';
