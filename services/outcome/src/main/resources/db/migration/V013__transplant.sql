-- Stem cell transplants as transfusion scientists put them on record; ended as every need is (need_ending).
create table recorded_transplant (
  statement   uuid        primary key,
  patient     text        not null,
  need        text        not null default 'TRANSPLANT' check (need = 'TRANSPLANT'),
  since       timestamptz not null,
  recorded_by text        not null,
  words       text        not null,
  policy      text        not null
);
create index on recorded_transplant (patient);

create view binding_transplant as
  select * from recorded_transplant stated where not exists
    (select from need_ending ended where ended.statement = stated.statement and ended.need = stated.need);
