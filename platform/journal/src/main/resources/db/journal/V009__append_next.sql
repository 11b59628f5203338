-- Facts that always hold only want to be next: the heads are moved on and the entries written by one statement, where it took one for
-- each subject to lock its head and read its version, and another to append. V006's rules hold: heads are locked in one order and
-- until the transaction ends, and the entries come after whatever their subjects had before.

-- Appends all entries of one act, each as its subject's next version; entries of one subject follow each other as they are given.
create function journal_append_next(act json, entries json) returns void language plpgsql as $$
declare
  head     record;
  place    xid8 := pg_current_xact_id();
  reached  bigint;
  versions bigint[];
begin
  if place <= (select cursor_transaction from journal_relay) then
    raise exception 'this server''s transaction ids are behind those in the journal: docs/architecture/journal.md, restored elsewhere'
      using errcode = 'JN002';
  end if;
  for head in
    select number, entry ->> 'stream' as stream, entry ->> 'subject' as subject
      from json_array_elements(entries) with ordinality as e (entry, number)
     order by 2, 3, 1
  loop
    insert into journal_subject as s (stream, subject, version, since, transaction_id)
         values (head.stream, head.subject, 1, clock_timestamp(), place)
    on conflict (stream, subject) do update
            set version = s.version + 1, transaction_id = greatest(s.transaction_id, excluded.transaction_id)
    returning s.version, s.transaction_id into reached, place;
    versions[head.number] := reached;
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
  select place, (entry ->> 'id')::uuid, entry ->> 'stream', entry ->> 'subject', versions[number], entry ->> 'type',
         (entry ->> 'schemaVersion')::integer, (act ->> 'at')::timestamptz, act ->> 'actor', act ->> 'purpose',
         act ->> 'traceparent', entry -> 'data'
    from json_array_elements(entries) with ordinality as e (entry, number)
   order by number;
end $$;
