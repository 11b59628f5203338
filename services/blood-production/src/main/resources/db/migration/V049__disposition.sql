-- Units of which something was measured outside its limits, each with the last finding and what was decided on it. The events decide;
-- this is the list of them, and the words, which no event has.
create table component_disposition (
    component text primary key references component,
    -- every value that was ever found outside, as the event has them
    outside jsonb not null,
    found_at timestamptz not null,
    decision text check (decision in ('ACCEPT', 'REPROCESS', 'DISCARD')),
    ground text,
    words text,
    decided_by text,
    decided_at timestamptz,
    check (num_nulls(decision, ground, words, decided_by, decided_at) in (0, 5))
);

-- Where the unit stands with it; absent of one that is within its limits. Nothing outstanding, to be re-processed or to be discarded
-- is labelled or released: a second line of defence; the first are the decisions.
alter table component
    add column disposition text check (disposition in ('OUTSTANDING', 'ACCEPT', 'REPROCESS', 'DISCARD'));
create index component_undisposed on component (component) where disposition in ('OUTSTANDING', 'REPROCESS');

-- As before, with what components have gained since.
create or replace view made_of_donation as
    select donation as contributing, component.* from component
    union all
    select contribution.contributing, component.* from component
      join (select distinct pool, donation as contributing from pool_constituent) contribution
        on contribution.pool = component.donation;
