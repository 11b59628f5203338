-- What hospitals give back, written in the transaction of the event that moved it.
create sequence return_number;
create table hospital_return (
    number text primary key,
    component text not null references component,
    kind text not null,
    hospital text not null,
    site text not null,
    reason text not null,
    container text not null,
    arrive_by timestamptz not null,
    declared_at timestamptz not null,
    state text not null check (state in ('DECLARED', 'WITHDRAWN', 'IN_STOCK', 'DISCARDED')),
    unfit text[] not null default '{}',
    -- both absent while it is on its way
    ended_at timestamptz,
    credit text,
    check ((state = 'DECLARED') = (ended_at is null)),
    check ((state in ('IN_STOCK', 'DISCARDED')) = (credit is not null))
);
-- That a unit is on its way back once is the last line of defence; the first are the decisions.
create unique index hospital_return_open on hospital_return (component) where ended_at is null;
create index hospital_return_received on hospital_return (ended_at, number) where credit is not null;
create index hospital_return_of_hospital on hospital_return (hospital, declared_at);
