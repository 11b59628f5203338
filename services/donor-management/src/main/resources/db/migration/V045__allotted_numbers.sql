-- Printed label sets that were allotted to a session, and what became of each number. One row a number: the primary key, and
-- no program, keeps two ranges from overlapping.
create table number_range (
    range uuid primary key,
    session uuid not null references donation_session,
    facility text not null,
    nominal_year integer not null check (nominal_year between 0 and 99),
    first_sequence integer not null check (first_sequence between 0 and 999999),
    last_sequence integer not null check (last_sequence between first_sequence and 999999)
);
create index number_range_of_session on number_range (session);

create table allotted_number (
    donation text primary key,
    range uuid not null references number_range,
    session uuid not null references donation_session,
    state text not null
        check (state in ('ISSUED', 'STARTED', 'COLLECTED', 'INCOMPLETE', 'VOIDED', 'RETURNED', 'EXPLAINED')),
    explanation text,
    explained_by text,
    explained_at timestamptz,
    check ((explanation is not null) = (state = 'EXPLAINED')),
    check ((explanation is null) = (explained_by is null)),
    check ((explanation is null) = (explained_at is null))
);
create index allotted_number_of_session on allotted_number (session, state);
