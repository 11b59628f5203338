-- Who had a projection made anew from the topics, and why. Kept as long as the journal.
create table journal_rebuild (
  number       bigint      generated always as identity primary key,
  subscription text        not null,
  at           timestamptz not null default clock_timestamp(),
  actor        text        not null,
  reason       text        not null
);
create index journal_rebuild_last on journal_rebuild (subscription, number);
comment on table journal_rebuild is 'acts by which a projection was made anew from the topics';
