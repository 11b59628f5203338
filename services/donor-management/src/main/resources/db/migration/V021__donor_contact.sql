-- How a donor is reached, every version of it, kept as given. Version 0 is what registration knew; it is kept before the first change.
-- Personal, as all of this.
create table donor_contact (
    donor uuid not null references donor,
    version integer not null check (version >= 0),
    postcode text,
    address_lines text[] not null,
    no_fixed_address boolean not null,
    email text,
    phone text,
    channels text[] not null check (channels <@ array['LETTER', 'EMAIL', 'PHONE', 'TEXT']),
    language text,
    changed_by text,
    changed_at timestamptz not null,
    primary key (donor, version)
);

-- What a donor said yes or no to. The last word counts; none is ever changed.
create table donor_consent (
    donor uuid not null references donor,
    number integer not null,
    consent text not null,
    wording text not null,
    given boolean not null,
    given_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (donor, number)
);
