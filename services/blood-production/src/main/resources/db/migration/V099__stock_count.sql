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
    -- both absent while it is open
    closed_at timestamptz,
    scanned integer,
    check ((closed_at is null) = (scanned is null))
);
create index stock_count_open on stock_count (opened_at, number) where closed_at is null;

-- What should be there when the count is opened; gone once it is closed.
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
