-- Cryoprecipitate is made here.
alter table component drop constraint component_kind_check;
alter table component
    add constraint component_kind_check check (kind in ('RED_CELLS', 'PLATELETS', 'PLASMA', 'CRYOPRECIPITATE'));

-- A pool stands among the donations, by a number by which nobody gave blood: it has no events of its own, what is true of it
-- is what is true of every donation in it.
alter table donation add column pooled boolean not null default false;

-- Which packs are in which pool. That a pack stands here once is the last line of defence against pooling it twice; the first
-- are the decisions, made under the locks of all contributing donations.
create table pool_constituent (
    constituent text primary key references component,
    donation text not null references donation,
    pool text not null references donation
);
create index pool_constituent_of_donation on pool_constituent (donation);
create index pool_constituent_of_pool on pool_constituent (pool);

-- One row per facility that pools and nominal year.
create table pool_number_series (
    facility text not null,
    nominal_year integer not null check (nominal_year between 0 and 99),
    last_sequence integer not null check (last_sequence between 1 and 999999),
    primary key (facility, nominal_year)
);

-- What was made of a donation: its own components, and the pools that they are in.
create view made_of_donation as
    select donation as contributing, component.* from component
    union all
    select contribution.contributing, component.* from component
      join (select distinct pool, donation as contributing from pool_constituent) contribution
        on contribution.pool = component.donation;
