-- Reports of testing laboratories that wait for somebody, and how they ended. What was taken is a batch, and not here.
create table test_report (
    report uuid primary key,
    batch uuid not null,
    -- the laboratory's system, as the journal names it
    sender text not null,
    type text not null,
    content jsonb not null,
    reason text not null check (reason in ('NOT_TAKEN', 'BATCH_VOID')),
    -- [{code, message}] as they were said then
    objections jsonb not null,
    heard_at timestamptz not null,
    ending text check (ending in ('TAKEN', 'SUPERSEDED', 'CLOSED')),
    ended_at timestamptz,
    ended_by text,
    words text,
    check (num_nulls(ending, ended_at, ended_by) in (0, 3)),
    check ((words is not null) = (ending is not distinct from 'CLOSED'))
);
create index test_report_open on test_report (heard_at, report) where ended_at is null;
create index test_report_of_batch on test_report (batch) where ended_at is null;
