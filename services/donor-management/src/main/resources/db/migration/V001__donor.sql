-- Personal: nothing of this table ever leaves the service except to a donor carer.
create table donor (
    donor uuid primary key,
    family_name text not null,
    given_name text not null,
    date_of_birth date not null,
    sex text not null check (sex in ('FEMALE', 'MALE')),
    registered_at timestamptz not null
);

create table donation (
    donation text primary key,
    donor uuid not null references donor,
    kind text not null,
    venue text not null,
    volume_ml integer not null,
    collected_at timestamptz not null
);
create index donation_of_donor on donation (donor, collected_at desc);

create table donation_number_series (
    facility text not null,
    nominal_year integer not null check (nominal_year between 0 and 99),
    last_sequence integer not null check (last_sequence between 1 and 999999),
    primary key (facility, nominal_year)
);
