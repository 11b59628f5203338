-- The journal: outbox, audit trail and history in one table (docs/architecture/journal.md).
-- Rows are written only by journal_append, in the transaction of the command that they record.
create sequence journal_sequence as bigint;

create table journal (
  sequence        bigint      not null default nextval('journal_sequence'),
  transaction_id  xid8        not null default pg_current_xact_id(),
  event_id        uuid        not null,
  stream          text        not null,
  subject         text        not null,
  subject_version bigint      not null check (subject_version > 0),
  type            text        not null,
  schema_version  integer     not null check (schema_version > 0),
  occurred_at     timestamptz not null,
  recorded_at     timestamptz not null default clock_timestamp(),
  actor           text        not null,
  purpose         text        not null,
  traceparent     text,
  data            json        not null, -- json, not jsonb: the seal covers the very bytes
  primary key (recorded_at, sequence)
) partition by range (recorded_at);

create index journal_commit_order on journal (transaction_id, sequence);
create index journal_history on journal (stream, subject, subject_version);

-- The net under the months: a journal that cannot be written stops the service.
create table journal_default partition of journal default;

-- Heads of all subjects: the optimistic lock that a partitioned table cannot give.
create table journal_subject (
  stream  text        not null,
  subject text        not null,
  version bigint      not null,
  since   timestamptz not null,
  primary key (stream, subject)
) with (fillfactor = 80);

create table journal_publication (
  number      bigint      primary key,
  sequence    bigint      not null,
  recorded_at timestamptz not null,
  hash        bytea       not null
);
create unique index journal_publication_row on journal_publication (recorded_at, sequence);

create table journal_seal (
  batch     bigint      primary key,
  first     bigint      not null,
  last      bigint      not null,
  previous  bytea       not null,
  hash      bytea       not null,
  sealed_at timestamptz not null
);

-- How far the relay is: one row, written only by the holder of the relay's lock.
create table journal_relay (
  id                 integer     primary key default 1 check (id = 1),
  numbered           bigint      not null default 0,
  cursor_transaction xid8        not null default '0',
  cursor_sequence    bigint      not null default 0,
  cursor_recorded_at timestamptz not null default '1970-01-01 00:00:00+00',
  published          bigint      not null default 0,
  seals_published    bigint      not null default 0,
  lanes              json        not null default '{}' -- stream → last number per partition
) with (fillfactor = 50);
insert into journal_relay default values;

create table journal_subscription (
  name       text    primary key,
  generation integer not null default 1 -- a rebuild begins a new one
);

create table journal_position (
  subscription text    not null,
  source       text    not null,
  stream       text    not null,
  partition    integer not null,
  last_number  bigint  not null,
  kafka_offset bigint  not null,
  primary key (subscription, source, stream, partition)
) with (fillfactor = 50);

create table journal_parked (
  id           uuid        primary key,
  subscription text        not null,
  generation   integer     not null,
  source       text        not null,
  stream       text        not null,
  subject      text        not null,
  number       bigint      not null,
  event_id     text        not null,
  type         text        not null,
  recorded_at  timestamptz not null,
  partition    integer     not null,
  kafka_offset bigint      not null,
  headers      json        not null,
  body         bytea       not null,
  reason       text        not null,
  attempts     integer     not null default 1,
  parked_at    timestamptz not null default clock_timestamp(),
  state        text        not null default 'PARKED' check (state in ('PARKED', 'APPLIED', 'RESOLVED', 'REBUILT')),
  closed_at    timestamptz,
  closed_by    text,
  resolution   text
);
-- A message that is no event has no number by which a second reading would be noticed.
create unique index journal_parked_once on journal_parked (subscription, generation, stream, partition, kafka_offset, md5(body))
  where number = 0;
create index journal_parked_line on journal_parked (subscription, source, stream, subject, number) where state = 'PARKED';

-- Seals of other services: who holds them can prove a later change there.
create table journal_witness (
  service   text        not null,
  batch     bigint      not null,
  first     bigint      not null,
  last      bigint      not null,
  previous  text        not null,
  hash      text        not null,
  sealed_at timestamptz not null,
  seen_at   timestamptz not null default clock_timestamp(),
  primary key (service, batch, hash)
);

create function journal_prepare_months(ahead integer) returns void language plpgsql set lock_timeout = '2s' as $$
declare
  month timestamp;
  name  text;
begin
  perform pg_advisory_xact_lock(hashtext('journal_prepare_months'));
  for step in 0..ahead loop
    month := date_trunc('month', now() at time zone 'UTC') + make_interval(months => step);
    name := 'journal_' || to_char(month, 'YYYY_MM');
    if to_regclass(name) is null then
      execute format('create table %I (like journal including defaults including constraints)', name);
      execute format('alter table journal attach partition %I for values from (%L) to (%L)',
        name, month || '+00', month + interval '1 month' || '+00');
    end if;
  end loop;
end $$;

-- Appends all entries of one act, or refuses with SQLSTATE JN001 whose DETAIL is the index of the stale entry.
create function journal_append(act json, entries json) returns void language plpgsql as $$
declare
  head record;
begin
  -- always in the same order, so that two acts over the same subjects cannot deadlock
  for head in
    select place - 1 as index, entry ->> 'stream' as stream, entry ->> 'subject' as subject,
           (entry ->> 'version')::bigint as version
      from json_array_elements(entries) with ordinality as e (entry, place)
     order by 2, 3, 4
  loop
    if head.version = 1 then
      insert into journal_subject values (head.stream, head.subject, 1, clock_timestamp()) on conflict do nothing;
    else
      update journal_subject s set version = head.version
       where s.stream = head.stream and s.subject = head.subject and s.version = head.version - 1;
    end if;
    if not found then
      raise exception 'another writer was first' using errcode = 'JN001', detail = head.index::text;
    end if;
  end loop;
  insert into journal (event_id, stream, subject, subject_version, type, schema_version, occurred_at, actor, purpose, traceparent, data)
  select (entry ->> 'id')::uuid, entry ->> 'stream', entry ->> 'subject', (entry ->> 'version')::bigint, entry ->> 'type',
         (entry ->> 'schemaVersion')::integer, (act ->> 'at')::timestamptz, act ->> 'actor', act ->> 'purpose',
         act ->> 'traceparent', entry -> 'data'
    from json_array_elements(entries) with ordinality as e (entry, place)
   order by place;
end $$;

-- Moves a lane on by one event: CLAIMED (apply it), BEHIND (its subject has parked events) or FENCED (somebody else moved).
create function journal_claim(of_subscription text, of_generation integer, of_source text, of_stream text, of_partition integer,
                              expected bigint, claimed bigint, at_offset bigint, of_subject text) returns text language plpgsql as $$
begin
  perform 1 from journal_subscription s where s.name = of_subscription and s.generation = of_generation for share;
  if not found then return 'FENCED'; end if;
  if expected = 0 then
    insert into journal_position values (of_subscription, of_source, of_stream, of_partition, claimed, at_offset) on conflict do nothing;
  else
    update journal_position p set last_number = claimed, kafka_offset = at_offset
     where p.subscription = of_subscription and p.source = of_source and p.stream = of_stream and p.partition = of_partition
       and p.last_number = expected;
  end if;
  if not found then return 'FENCED'; end if;
  if exists (select 1 from journal_parked k where k.state = 'PARKED' and k.subscription = of_subscription
                and k.source = of_source and k.stream = of_stream and k.subject = of_subject) then
    return 'BEHIND';
  end if;
  return 'CLAIMED';
end $$;

select journal_prepare_months(3);
