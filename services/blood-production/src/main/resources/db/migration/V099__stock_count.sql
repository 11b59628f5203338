-- Every count of a shelf, written in the transaction of the event that moved it.
create sequence stock_count_number;
create table stock_count (
    number text primary key,
    site text not null,
    -- absent when everything at the site is counted
    product text,
    expected integer not null,
    opened_at timestamptz not null,
    opened_by text not null,
    -- it ends once, in one of two ways
    closed_at timestamptz,
    closed_by text,
    abandoned_at timestamptz,
    abandoned_by text,
    -- how many packs were, known at its end
    scanned integer,
    check (num_nulls(closed_at, closed_by) in (0, 2) and num_nulls(abandoned_at, abandoned_by) in (0, 2)),
    check (num_nonnulls(closed_at, abandoned_at) = num_nonnulls(scanned))
);
create index stock_count_open on stock_count (opened_at, number) where scanned is null;

-- What should be there when the count is opened; gone once it is over.
create table stock_count_expected (
    number text not null,
    component text not null,
    primary key (number, component)
);

-- What was scanned, and what the record said of it at that moment. Also what was never made here.
create table stock_count_scan (
    number text not null references stock_count,
    component text not null,
    finding text not null,
    scanned_at timestamptz not null,
    scanned_by text not null,
    primary key (number, component)
);

-- The shelf is not as the record says: a task until somebody explains it.
create table stock_discrepancy (
    number text not null references stock_count,
    component text not null,
    kind text not null,
    -- the account of whoever looks into it: who closed the count, until somebody else takes it
    owner text not null,
    found_at timestamptz not null,
    explained_at timestamptz,
    explanation text,
    words text,
    explained_by text,
    primary key (number, component),
    check (num_nulls(explained_at, explanation, words, explained_by) in (0, 4))
);
create index stock_discrepancy_open on stock_discrepancy (found_at, number, component) where explained_at is null;

-- A unit is missing once. That is the last line of defence; the first are the locks of the donations.
create unique index stock_discrepancy_missing on stock_discrepancy (component) where kind = 'MISSING' and explained_at is null;
