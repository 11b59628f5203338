-- Who had the relay go back, to what and why. Kept as long as the journal.
create table journal_republication (
  number      bigint      generated always as identity primary key,
  at          timestamptz not null default clock_timestamp(),
  from_number bigint      not null check (from_number > 0),
  through     bigint      not null,
  actor       text        not null,
  reason      text        not null
);
comment on table journal_republication is 'acts by which topics that were lost were filled again from the journal';
