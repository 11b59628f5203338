-- A cause of a health check that a clinician wants overruled, and who has confirmed it by signing on as another person. Of a row
-- only the confirmation is ever written; but with the donor it is never deleted.
create table overruling (
    overruling uuid primary key,
    donor uuid not null references donor,
    assessment uuid not null references assessment,
    condition text not null,
    days date[] not null check (cardinality(days) > 0),
    ground text not null check (ground in ('NEGATIVE_TEST', 'SPECIALISTS_LETTER', 'WITHIN_GUIDANCE')),
    words text not null,
    until date not null,
    proposed_by text not null,
    proposed_at timestamptz not null,
    confirmed_by text,
    confirmed_at timestamptz,
    superseded_by uuid references assessment,
    check (lower(confirmed_by) <> lower(proposed_by)),
    check ((confirmed_by is null) = (confirmed_at is null)),
    unique (assessment, condition)
);
create index overruling_of_donor on overruling (donor);
create index overruling_waiting on overruling (proposed_at) where confirmed_by is null;
