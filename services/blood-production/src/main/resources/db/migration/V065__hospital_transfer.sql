-- What hospitals pass on to each other, written in the transaction of the event that moved it.
create sequence transfer_number;
create table hospital_transfer (
    number text primary key,
    component text not null references component,
    kind text not null,
    from_hospital text not null,
    from_site text not null,
    to_hospital text not null,
    to_site text not null,
    container text not null,
    arrive_by timestamptz not null,
    sent_at timestamptz not null,
    state text not null check (state in ('SENT', 'TAKEN_BACK', 'RECEIVED', 'DISCARDED')),
    unfit text[] not null default '{}',
    -- absent while it is on its way
    ended_at timestamptz,
    check ((state = 'SENT') = (ended_at is null))
);
-- That a unit is under way once is the last line of defence; the first are the decisions.
create unique index hospital_transfer_under_way on hospital_transfer (component) where ended_at is null;
create index hospital_transfer_of_sender on hospital_transfer (from_hospital, sent_at);
create index hospital_transfer_to_receiver on hospital_transfer (to_hospital, sent_at);
