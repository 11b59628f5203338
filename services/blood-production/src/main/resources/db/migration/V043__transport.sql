-- Every journey of a box, written in the transaction of the event that moved it.
create sequence transport_number;
create table transport_box (
    transport text primary key,
    box text not null,
    venue text not null,
    temperature text not null check (temperature in ('COOLED', 'AMBIENT')),
    closed_at timestamptz not null,
    -- both absent while it is on its way
    received_at timestamptz,
    site text,
    check ((received_at is null) = (site is null))
);
create unique index transport_box_on_its_way on transport_box (box) where received_at is null;
create index transport_box_open on transport_box (closed_at, transport) where received_at is null;

-- What was packed. That a donation is on its way once is the last line of defence; the first are the decisions.
create table transport_donation (
    transport text not null references transport_box,
    donation text not null,
    position integer not null,
    on_its_way boolean not null default true,
    primary key (transport, donation)
);
create unique index transport_donation_on_its_way on transport_donation (donation) where on_its_way;

-- What arrived is not what was packed: a task until somebody closes it.
create table transport_discrepancy (
    transport text not null references transport_box,
    donation text not null,
    kind text not null check (kind in ('MISSING', 'SURPLUS', 'UNHEARD_OF')),
    owner text not null,
    found_at timestamptz not null,
    closed_at timestamptz,
    reason text,
    words text,
    closed_by text,
    primary key (transport, donation, kind),
    check (num_nulls(closed_at, reason, words, closed_by) in (0, 4))
);
create index transport_discrepancy_open on transport_discrepancy (found_at, transport, donation) where closed_at is null;
