-- Samples were taken and no pack. The row stands beside those of donations, so that what the laboratory finds reaches the donor as
-- always; no interval counts it. The release before this one takes it for whole blood of 0 mL, and lets the donor wait too long.
alter table donation add column samples_only boolean not null default false;

create table sampling (
    donation text primary key references donation,
    session uuid not null references donation_session,
    appointment uuid,
    ground text not null check (ground in ('RETEST', 'GROUP_IN_DOUBT', 'PHENOTYPE', 'OTHER')),
    tubes integer not null check (tubes between 1 and 10),
    sampled_by text not null,
    signed_text text not null
);
create index sampling_of_session on sampling (session);
