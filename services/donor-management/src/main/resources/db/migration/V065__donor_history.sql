-- What a donor service knows of a donor from before this platform. Personal, and health data, as all of this.

-- The donor's number in the system that the record came from: found by search, and never given out.
create table donor_legacy_number (
    system text not null,
    number text not null,
    donor uuid not null references donor,
    primary key (system, number)
);
create index donor_legacy_number_alone on donor_legacy_number (number);
create index donor_legacy_number_of_donor on donor_legacy_number (donor);

create table donor_group (
    donor uuid primary key references donor,
    abo text not null check (abo in ('O', 'A', 'B', 'AB')),
    rhd text not null check (rhd in ('POSITIVE', 'NEGATIVE')),
    determined_on date
);

-- Antigens by their ISBT number: what the red cells were known to have or to lack. Without evidence, so beside donor_antigen.
create table donor_antigen_brought (
    donor uuid not null references donor,
    antigen text not null check (antigen ~ '^[0-9]{6}$'),
    result text not null check (result in ('POSITIVE', 'NEGATIVE')),
    primary key (donor, antigen)
);

-- Once found an antibody counts for life, also when it fades.
create table donor_antibody (
    donor uuid not null references donor,
    antigen text not null check (antigen ~ '^[0-9]{6}$'),
    found_on date,
    primary key (donor, antigen)
);

-- Donations that were brought: those collected here are not the old system's to change.
create table imported_donation (
    donation text primary key references donation
);
