-- Order of publication is order of transaction ids. A journal that was restored into a server whose ids are smaller than those in
-- it would number nothing new for a long time: refuse to append (SQLSTATE JN002) instead of accepting what nobody hears of.
create or replace function journal_append(act json, entries json) returns void language plpgsql as $$
declare
  head record;
begin
  if pg_current_xact_id() <= (select cursor_transaction from journal_relay) then
    raise exception 'this server''s transaction ids are behind those in the journal: docs/architecture/journal.md, restored elsewhere'
      using errcode = 'JN002';
  end if;
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
