-- What became of a donor. Only who is not simply registered has a row; who, when and why stands in standing_change.
create table donor_standing (
    donor uuid primary key references donor,
    died_on date,
    opted_out boolean not null,
    transferred_to text,
    restricted text check (restricted in ('ACCURACY_CONTESTED', 'PROCESSING_UNLAWFUL', 'NEEDED_FOR_A_CLAIM', 'OBJECTION_PENDING'))
);

create table standing_change (
    donor uuid not null references donor,
    number integer not null,
    change text not null,
    died_on date,
    transferred_to text,
    ground text,
    decided_by text not null,
    reason text not null,
    decided_at timestamptz not null,
    primary key (donor, number)
);

-- Records that were merged away. Nothing else of them changes: what was recorded under a number stays there.
create table donor_merge (
    merged uuid primary key references donor,
    into_donor uuid not null references donor,
    -- the record that stands for all of the person: where the links end
    person uuid not null references donor,
    check (merged <> into_donor),
    check (merged <> person)
);
create index donor_merge_of_person on donor_merge (person);

create table merge_decision (
    number bigint generated always as identity primary key,
    decision text not null check (decision in ('DonorMerged', 'DonorUnmerged')),
    merged uuid not null references donor,
    survivor uuid not null references donor,
    decided_by text not null,
    reason text not null,
    decided_at timestamptz not null
);
create index merge_decision_of_merged on merge_decision (merged);
create index merge_decision_of_survivor on merge_decision (survivor);

-- All records of the person whose record this is, itself included.
create function donor_records(wanted uuid) returns setof uuid language sql stable as $$
    with standing_for as (select coalesce((select person from donor_merge where merged = wanted), wanted) as person)
    select person from standing_for
    union all
    select merged from donor_merge where person = (select person from standing_for)
$$;
