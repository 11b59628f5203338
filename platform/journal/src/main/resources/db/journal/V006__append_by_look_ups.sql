-- The cost of an append does not grow with the journal. V004's last statement joined the subjects with the entries: on a young
-- journal, whose size the planner does not know yet, that read every subject there was, with each append. Here it is a look-up for
-- each entry, and none for an act with one.

-- Appends all entries of one act, or refuses with SQLSTATE JN001 whose DETAIL is the index of the stale entry, counted from preceding.
create function journal_append(act json, entries json, preceding integer) returns void language plpgsql as $$
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
      raise exception 'another writer was first' using errcode = 'JN001', detail = (preceding + head.index)::text;
    end if;
    place := stands;
  end loop;
  -- all entries of an act stand together, so those of its first subjects may have moved on with a later one
  if json_array_length(entries) > 1 then
    for head in
      select entry ->> 'stream' as stream, entry ->> 'subject' as subject from json_array_elements(entries) as e (entry)
    loop
      update journal_subject s set transaction_id = place
       where s.stream = head.stream and s.subject = head.subject and s.transaction_id < place;
    end loop;
  end if;
  insert into journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at, actor, purpose,
                       traceparent, data)
  select place, (entry ->> 'id')::uuid, entry ->> 'stream', entry ->> 'subject', (entry ->> 'version')::bigint, entry ->> 'type',
         (entry ->> 'schemaVersion')::integer, (act ->> 'at')::timestamptz, act ->> 'actor', act ->> 'purpose',
         act ->> 'traceparent', entry -> 'data'
    from json_array_elements(entries) with ordinality as e (entry, number)
   order by number;
end $$;

create or replace function journal_append(act json, entries json) returns void language sql as $$
  select journal_append(act, entries, 0)
$$;

-- Appends several acts in their order, all or none: [{"act": ..., "entries": [...]}, ...]. JN001 counts through all their entries.
create function journal_append_acts(acts json) returns void language plpgsql as $$
declare
  one  record;
  done integer := 0;
begin
  for one in select a -> 'act' as act, a -> 'entries' as entries
               from json_array_elements(acts) with ordinality as e (a, number) order by number
  loop
    perform journal_append(one.act, one.entries, done);
    done := done + json_array_length(one.entries);
  end loop;
end $$;
