-- What was not as it should be, and what was done about it. The events decide; these are the lists, and the words.
create sequence non_conformance_number;
create table non_conformance (
    number text primary key,
    kind text not null,
    severity text not null check (severity in ('MINOR', 'MAJOR', 'CRITICAL')),
    donation text,
    cause text,
    opened_at timestamptz not null,
    opened_by text not null,
    closed_at timestamptz,
    closed_by text check (closed_by <> opened_by),
    check ((closed_at is null) = (closed_by is null))
);
create index non_conformance_open on non_conformance (opened_at, number) where closed_at is null;
create index non_conformance_closed on non_conformance (closed_at desc, number) where closed_at is not null;

create table corrective_action (
    number text not null references non_conformance,
    action integer not null,
    kind text not null check (kind in ('CORRECTION', 'CORRECTIVE', 'PREVENTIVE')),
    owner text not null,
    due_on date not null,
    completed_at timestamptz,
    primary key (number, action)
);
create index corrective_action_due on corrective_action (due_on) where completed_at is null;

create table non_conformance_step (
    number text not null references non_conformance,
    step integer not null,
    what text not null,
    words text not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (number, step)
);
