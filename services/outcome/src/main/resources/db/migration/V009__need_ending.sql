-- Each statement of a need is the event that made it, so that a person can end what was stated and nothing that is stated later.
-- What is here already gets a number of its own: it binds until it is ended, and binds again when the events are read anew.
alter table bedside_antibody
  add column statement uuid        not null default gen_random_uuid(),
  add column since     timestamptz not null default now(),
  drop constraint bedside_antibody_pkey,
  add primary key (statement, against);
alter table bedside_antibody alter column statement drop default, alter column since drop default;
create index on bedside_antibody (patient);

alter table bedside_requirement
  add column statement uuid        not null default gen_random_uuid(),
  add column request   text        not null default 'EARLIER',
  add column since     timestamptz not null default now(),
  drop constraint bedside_requirement_pkey,
  add primary key (statement, need);
alter table bedside_requirement
  alter column statement drop default, alter column request drop default, alter column since drop default;
create index on bedside_requirement (patient);

-- What a person ended. Nothing is deleted above: reading the events anew brings nothing back that was ended.
create table need_ending (
  statement uuid        not null,
  need      text        not null,
  ended_by  text        not null,
  ended_at  timestamptz not null,
  ground    text        not null,
  words     text        not null,
  primary key (statement, need)
);

create view binding_antibody as
  select * from bedside_antibody stated where not exists
    (select from need_ending ended where ended.statement = stated.statement and ended.need = stated.against);

create view binding_requirement as
  select * from bedside_requirement stated where not exists
    (select from need_ending ended where ended.statement = stated.statement and ended.need = stated.need);
