-- What happened to donors through giving. Personal, and health data: the words leave this table only to a donor carer.
create table donor_adverse_event (
    event uuid primary key,
    donor uuid not null references donor,
    donation text,
    complication text not null,
    severity text not null check (severity in ('MILD', 'MODERATE', 'SEVERE')),
    imputability text not null check (imputability in ('EXCLUDED', 'POSSIBLE', 'LIKELY', 'CERTAIN')),
    onset text not null check (onset in ('ON_SITE', 'AFTER_LEAVING')),
    onset_at timestamptz not null,
    arm text check (arm in ('LEFT', 'RIGHT')),
    treatment text,
    words text not null,
    outcome text,
    recorded_at timestamptz not null,
    version bigint not null
);
create index donor_adverse_event_of_donor on donor_adverse_event (donor, recorded_at desc);

create table adverse_event_follow_up (
    event uuid not null references donor_adverse_event,
    follow_up integer not null check (follow_up > 0),
    task text not null,
    due_on date not null,
    closed_at timestamptz,
    closed_by text,
    closing_words text,
    primary key (event, follow_up),
    check ((closed_at is null) = (closing_words is null)),
    check ((closed_at is null) = (closed_by is null))
);
create index adverse_event_follow_up_open on adverse_event_follow_up (due_on) where closed_at is null;
