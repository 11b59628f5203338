-- The donor's group as it was known at the collection; what is determined must agree with it.
alter table donation
    add column on_record_abo text check (on_record_abo in ('O', 'A', 'B', 'AB')),
    add column on_record_rh_d text check (on_record_rh_d in ('POSITIVE', 'NEGATIVE')),
    add check ((on_record_abo is null) = (on_record_rh_d is null));

-- Every discrepancy of a donation's group. The events of the donation decide; this is the list of them.
create table group_discrepancy (
    donation text not null references donation,
    -- how many were resolved before it
    number integer not null check (number >= 0),
    found_at timestamptz not null,
    resolved_at timestamptz,
    abo text check (abo in ('O', 'A', 'B', 'AB')),
    rh_d text check (rh_d in ('POSITIVE', 'NEGATIVE')),
    ground text,
    words text,
    resolved_by text,
    primary key (donation, number),
    check (num_nulls(resolved_at, abo, rh_d, ground, words, resolved_by) in (0, 6))
);
create index group_discrepancy_open on group_discrepancy (found_at, donation) where resolved_at is null;

-- Until now nobody could resolve one: each is held, and open.
insert into group_discrepancy (donation, number, found_at)
    select donation, 0, held_at from donation_hold
    where information = 'GROUP_DISCREPANT' and lifted_at is null and donation in (select donation from donation);
