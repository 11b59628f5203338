-- A fact that always holds only wants to be next: the head is moved on and the entry written by one statement, where it took one to
-- lock the head and read its version, and another to append. V006's rules hold: the head stays locked until the transaction ends,
-- and the entry comes after whatever its subject had before.

-- Appends one entry as its subject's next version, which is answered.
create function journal_append_next(act json, entry json) returns bigint language plpgsql as $$
declare
  place   xid8 := pg_current_xact_id();
  reached bigint;
begin
  if place <= (select cursor_transaction from journal_relay) then
    raise exception 'this server''s transaction ids are behind those in the journal: docs/architecture/journal.md, restored elsewhere'
      using errcode = 'JN002';
  end if;
  insert into journal_subject as head (stream, subject, version, since, transaction_id)
       values (entry ->> 'stream', entry ->> 'subject', 1, clock_timestamp(), place)
  on conflict (stream, subject) do update
          set version = head.version + 1, transaction_id = greatest(head.transaction_id, excluded.transaction_id)
  returning head.version, head.transaction_id into reached, place;
  insert into journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at, actor, purpose,
                       traceparent, data)
  values (place, (entry ->> 'id')::uuid, entry ->> 'stream', entry ->> 'subject', reached, entry ->> 'type',
          (entry ->> 'schemaVersion')::integer, (act ->> 'at')::timestamptz, act ->> 'actor', act ->> 'purpose',
          act ->> 'traceparent', entry -> 'data');
  return reached;
end $$;
