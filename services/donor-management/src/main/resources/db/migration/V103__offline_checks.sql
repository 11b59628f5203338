-- Health checks that a tablet recorded without connection, judged when they came in. The id is the tablet's own.
create table offline_check (
    id uuid primary key,
    session uuid not null references donation_session,
    donor uuid not null references donor,
    assessment uuid not null unique references assessment,
    donation text not null,
    -- what the tablet told the donor, and what the rules of that day say
    told text not null,
    judged text not null,
    rules_at_site integer not null,
    rules integer not null,
    checked_at timestamptz not null,
    checked_by text not null,
    content text not null,
    taken_at timestamptz not null
);
create index offline_check_of_donor on offline_check (session, donor, checked_at desc);

-- What a clinician has to look into. Never dropped: a person says what was done.
create table offline_check_task (
    task uuid primary key,
    kind text not null check (kind in ('NOT_JUDGED', 'JUDGED_OTHERWISE', 'BLOOD_HELD')),
    -- the check that the tablet named, or the collection whose blood is held
    about uuid not null,
    session uuid not null references donation_session,
    donor uuid not null,
    donation text,
    codes text[] not null,
    -- what the tablet sent, where it could not be judged
    content text,
    raised_by text not null,
    raised_at timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    words text,
    unique (about, kind),
    check ((closed_by is null) = (closed_at is null)),
    check ((closed_by is null) = (words is null))
);
create index offline_check_task_open on offline_check_task (raised_at) where closed_at is null;
