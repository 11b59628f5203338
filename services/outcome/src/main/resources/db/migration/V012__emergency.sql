-- Emergencies that were declared for the number on a wristband. Ending one shortens it; nothing is deleted.
create table bedside_emergency (
  id          uuid        primary key,
  patient     text        not null,
  approved_by text        not null,
  why         text        not null,
  declared_by text        not null,
  declared_at timestamptz not null,
  until       timestamptz not null check (until >= declared_at and until <= declared_at + interval '4 hours'),
  ended_by    text
);
create index on bedside_emergency (patient, until);
