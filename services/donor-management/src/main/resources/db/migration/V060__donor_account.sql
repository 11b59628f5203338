-- Which signed-in account is which donor's. Personal: that somebody gives blood.
create table donor_account (
    -- the token's sub
    account text primary key,
    donor uuid not null unique references donor,
    linked_at timestamptz not null
);

create table donor_account_unlinked (
    number bigint generated always as identity primary key,
    donor uuid not null references donor,
    account text not null,
    linked_at timestamptz not null,
    unlinked_by text not null,
    reason text not null,
    unlinked_at timestamptz not null
);
create index donor_account_unlinked_of_donor on donor_account_unlinked (donor);

-- One open code per donor, as a hash only.
create table donor_account_code (
    donor uuid primary key references donor,
    hash text not null unique,
    valid_until timestamptz not null,
    wrong integer not null check (wrong between 0 and 4)
);

-- Wrong attempts of accounts that are linked to nothing yet. Who never tried has no row.
create table donor_account_attempt (
    account text primary key,
    wrong integer not null check (wrong between 0 and 4),
    waits_until timestamptz
);
