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

-- Antigens by their ISBT number: what the red cells are known to have or to lack.
create table donor_antigen (
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

-- Deferrals of the old system, in its own codes. They hold beside those of health checks here.
create table imported_deferral (
    donor uuid not null references donor,
    code text not null,
    deferred_on date not null,
    words text not null,
    ends text not null check (ends in ('ON_DAY', 'WHEN_IT_ENDS', 'NEVER')),
    until date,
    primary key (donor, code, deferred_on),
    check ((ends = 'ON_DAY') = (until is not null))
);

-- Donations that were brought: those collected here are not the old system's to change.
create table imported_donation (
    donation text primary key references donation
);
