-- Groups that contradict each other under the numbers of one donor. Open until the records are taken apart or somebody decides.
create table group_alarm (
    alarm uuid primary key,
    -- the record that stood for the person when it was raised
    donor uuid not null references donor,
    kind text not null check (kind in ('RECORDS_DIFFER', 'DONATIONS_DISAGREE')),
    raised_at timestamptz not null,
    settled text check (settled in ('AGREE_NOW', 'DECIDED')),
    abo text check (abo in ('O', 'A', 'B', 'AB')),
    rhd text check (rhd in ('POSITIVE', 'NEGATIVE')),
    ground text check (ground in ('SAMPLES_MIXED_UP', 'LABORATORY_ERROR', 'GROUP_HAS_CHANGED')),
    words text,
    settled_by text,
    settled_at timestamptz,
    check ((settled is null) = (settled_at is null)),
    check ((coalesce(settled, '') = 'DECIDED') = (abo is not null and rhd is not null and ground is not null and words is not null))
);
create index group_alarm_open on group_alarm (raised_at) where settled is null;
create index group_alarm_of_donor on group_alarm (donor);

-- By which decision this determination no longer counts as it was said.
alter table donation_group add column decided uuid references group_alarm;

-- What counts of each determination: what somebody decided, else what the laboratory said.
create view counted_group as
    select g.donation, donation.donor, g.determination, g.abo as said_abo, g.rhd as said_rhd,
           coalesce(a.abo, g.abo) as abo, coalesce(a.rhd, g.rhd) as rhd
    from donation_group g join donation using (donation) left join group_alarm a on a.alarm = g.decided;
