-- Every hold of a donation. The events of the donation decide; this is the list of them. A donation may be held before word of
-- its collection has arrived, so it refers to no row.
create table donation_hold (
    donation text not null,
    hold uuid not null,
    kind text not null check (kind in ('TEST', 'DONOR', 'PDI', 'PROCESS', 'STORAGE', 'RECALL', 'MANUAL', 'LEGAL')),
    information text not null,
    informed_at timestamptz not null,
    held_at timestamptz not null,
    lifted_at timestamptz,
    lift_ground text,
    lift_words text,
    primary key (donation, hold),
    check ((lifted_at is null) = (lift_ground is null and lift_words is null))
);
create index donation_hold_open on donation_hold (held_at, donation, hold) where lifted_at is null;

-- Since when a component is held, or recalled where it has left.
alter table component add column withheld_since timestamptz;
