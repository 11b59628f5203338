-- What red cell antigens donors have or lack, each determination with its evidence; none is ever changed.
create table donor_antigen (
    donor uuid not null references donor on delete cascade,
    -- ISBT number
    antigen text not null check (antigen ~ '^[0-9]{6}$'),
    evidence text not null,
    present boolean not null,
    determined_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (donor, antigen, evidence)
);
create index donor_antigen_absent on donor_antigen (antigen, donor) where not present;

-- Calls of rare donors for a named need.
create table rare_call (
    call uuid primary key,
    donor uuid not null references donor on delete cascade,
    request text not null,
    lacking text[] not null,
    way text not null check (way in ('LETTER', 'EMAIL', 'PHONE', 'TEXT')),
    called_on date not null,
    called_by text not null
);
create index rare_call_of_donor on rare_call (donor, called_on);
