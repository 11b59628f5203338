-- Who opened whose record, from every service; fed by the subscription "openings".
create table record_opening (
  event_id     uuid        primary key,
  arrival      bigint      generated always as identity,
  person       text        not null,
  reader       text        not null,
  roles        text[]      not null,
  organisation text,
  purpose      text        not null,
  reason       text,
  resource     text        not null,
  source       text        not null,
  at           timestamptz not null
);
create index record_opening_person on record_opening (person, arrival desc);
