-- A search for donors who are on the register twice, and the pairs that it found.
create table duplicate_search (
    search uuid primary key,
    started_by text not null,
    started_at timestamptz not null,
    phase text not null check (phase in ('BLOCKING', 'COMPARING', 'DONE')),
    -- the last donor that was done with in this phase; numbers are random, so their order says nothing of anybody
    reached uuid,
    donors bigint not null,
    done bigint not null,
    compared bigint not null,
    found bigint not null,
    finished_at timestamptz
);
-- One at a time: a second would do the same work.
create unique index duplicate_search_running on duplicate_search ((true)) where phase <> 'DONE';

-- Donors who sound alike twice and were born in the same year share a key, as do those who sound alike once and have one postcode. Hashes: of one key nobody can be told. Emptied when the search is done.
create table duplicate_block (
    key bigint not null,
    donor uuid not null references donor on delete cascade,
    primary key (key, donor)
);
create index duplicate_block_of_donor on duplicate_block (donor);

create table duplicate_pair (
    one uuid not null references donor on delete cascade,
    other uuid not null references donor on delete cascade,
    same boolean not null,
    score double precision not null,
    -- lines of field, level and weight
    parts text not null,
    found_at timestamptz not null,
    decision text check (decision in ('SAME_PERSON', 'DIFFERENT_PERSONS')),
    reason text,
    decided_by text,
    decided_at timestamptz,
    primary key (one, other),
    check (one < other),
    check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null) and (decision is null) = (reason is null))
);
create index duplicate_pair_open on duplicate_pair (score desc, one, other) where decision is null;
create index duplicate_pair_of_other on duplicate_pair (other);
