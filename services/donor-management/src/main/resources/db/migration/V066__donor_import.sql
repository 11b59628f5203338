-- Imports of an old system's files, how far each is, and what the comparison afterwards found.
create table donor_import (
    import uuid primary key,
    system text not null,
    folder text not null,
    state text not null check (state in ('RUNNING', 'STOPPED', 'IMPORTED', 'COMPARING', 'COMPARED', 'FIT')),
    stopped_for text,
    started_by text not null,
    started_at timestamptz not null,
    fit_by text,
    -- how often it was compared: a difference of an earlier comparison that is gone counts no more
    comparison integer not null default 0,
    -- whose turn it is; another instance goes on when this has passed
    worker uuid,
    leased_until timestamptz
);
create unique index donor_import_at_once on donor_import (system) where state in ('RUNNING', 'COMPARING');

create table donor_import_file (
    import uuid not null references donor_import,
    kind text not null,
    sha256 text,
    rows bigint,
    rows_read bigint not null default 0,
    taken bigint not null default 0,
    refused bigint not null default 0,
    began_at timestamptz,
    last_at timestamptz,
    primary key (import, kind),
    check (rows_read = taken + refused)
);

-- Where, and why; never what stood there.
create table donor_import_refusal (
    import uuid not null references donor_import,
    kind text not null,
    line bigint not null,
    fault integer not null,
    column_name text not null,
    code text not null,
    words text not null,
    primary key (import, kind, line, fault)
);

create table migration_difference (
    difference bigint generated always as identity primary key,
    import uuid not null references donor_import,
    comparison integer not null,
    -- of the kinds by harm
    rank integer not null,
    kind text not null,
    item text not null,
    field text not null,
    source text,
    held text,
    number text,
    decision text check (decision in ('ACCEPTED', 'SOURCE_WRONG', 'CORRECTED_BY_REIMPORT')),
    reason text,
    decided_by text,
    decided_at timestamptz,
    check ((decision is null) = (reason is null))
);
create unique index migration_difference_once
    on migration_difference (import, kind, item, field, md5(coalesce(source, '-')), md5(coalesce(held, '-')));
create index migration_difference_by_harm on migration_difference (import, rank, difference);
