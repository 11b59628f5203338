-- A transaction has its id from its first write, which is not its append: the one that began first may append last. Published by
-- transaction ids, a subject's versions would then be out of order. So the entries of an act come after those that their subjects
-- had before, under a transaction id that is at least that of each. Commit-safe as before: no entry stands under an id smaller
-- than its own transaction's, so whatever is still to be committed comes after every id that is older than all open transactions.
alter table journal_subject add column transaction_id xid8 not null default '0';
comment on column journal_subject.transaction_id is 'under which the last version stands in the journal';

create or replace function journal_append(act json, entries json) returns void language plpgsql as $$
declare
  head   record;
  place  xid8 := pg_current_xact_id();
  stands xid8;
begin
  if place <= (select cursor_transaction from journal_relay) then
    raise exception 'this server''s transaction ids are behind those in the journal: docs/architecture/journal.md, restored elsewhere'
      using errcode = 'JN002';
  end if;
  -- always in the same order, so that two acts over the same subjects cannot deadlock
  for head in
    select number - 1 as index, entry ->> 'stream' as stream, entry ->> 'subject' as subject,
           (entry ->> 'version')::bigint as version
      from json_array_elements(entries) with ordinality as e (entry, number)
     order by 2, 3, 4
  loop
    if head.version = 1 then
      insert into journal_subject (stream, subject, version, since, transaction_id)
           values (head.stream, head.subject, 1, clock_timestamp(), place) on conflict do nothing
      returning transaction_id into stands;
    else
      update journal_subject s set version = head.version, transaction_id = greatest(s.transaction_id, place)
       where s.stream = head.stream and s.subject = head.subject and s.version = head.version - 1
      returning s.transaction_id into stands;
    end if;
    if not found then
      raise exception 'another writer was first' using errcode = 'JN001', detail = head.index::text;
    end if;
    place := stands;
  end loop;
  -- all entries of an act stand together, so those of its first subjects may have moved on with a later one
  update journal_subject s set transaction_id = place
    from json_array_elements(entries) as e (entry)
   where s.stream = entry ->> 'stream' and s.subject = entry ->> 'subject' and s.transaction_id < place;
  insert into journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at, actor, purpose,
                       traceparent, data)
  select place, (entry ->> 'id')::uuid, entry ->> 'stream', entry ->> 'subject', (entry ->> 'version')::bigint, entry ->> 'type',
         (entry ->> 'schemaVersion')::integer, (act ->> 'at')::timestamptz, act ->> 'actor', act ->> 'purpose',
         act ->> 'traceparent', entry -> 'data'
    from json_array_elements(entries) with ordinality as e (entry, number)
   order by number;
end $$;
