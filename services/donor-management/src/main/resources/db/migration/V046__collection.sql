-- A collection from the identity check to the end of the flow. Its number is one of a session's range, and no other collection's.
create table collection (
    collection uuid primary key,
    session uuid not null references donation_session,
    donor uuid not null references donor,
    appointment uuid references appointment,
    kind text not null,
    donation text not null unique references allotted_number,
    checked_by text not null,
    bag_type text not null,
    bag_lot text not null,
    bag_expires_on date not null,
    arm text not null check (arm in ('LEFT', 'RIGHT')),
    scale text not null,
    started_at timestamptz not null,
    state text not null check (state in ('STARTED', 'COMPLETE', 'INCOMPLETE', 'FAILED')),
    ended_at timestamptz,
    volume_ml integer check (volume_ml between 0 and 1000),
    outcome text,
    discard text,
    version bigint not null,
    content text,
    check ((ended_at is not null) = (state <> 'STARTED')),
    check ((volume_ml is not null) = (state in ('COMPLETE', 'INCOMPLETE'))),
    check ((outcome is not null) = (state in ('COMPLETE', 'INCOMPLETE'))),
    check ((discard is not null) = (state = 'INCOMPLETE'))
);
-- A donor sits in one chair.
create unique index collection_in_progress on collection (donor) where state = 'STARTED';
create index collection_of_session on collection (session, started_at desc);
create index collection_of_donor on collection (donor, ended_at desc) where state = 'INCOMPLETE';

-- What was refused although blood may have been taken. Kept until a person says what was done: never dropped.
create table collection_task (
    task uuid primary key,
    kind text not null check (kind in ('NUMBER_OF_TWO_DONORS', 'REFUSED_OFFLINE')),
    session uuid not null references donation_session,
    collection uuid not null,
    donor uuid not null,
    donation text,
    first_donor uuid,
    codes text[] not null,
    content text,
    raised_by text not null,
    raised_at timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    words text,
    unique (collection, kind),
    check ((closed_by is null) = (closed_at is null)),
    check ((closed_by is null) = (words is null))
);
create index collection_task_open on collection_task (raised_at) where closed_at is null;
create index collection_task_of_number on collection_task (donation) where closed_at is null;
