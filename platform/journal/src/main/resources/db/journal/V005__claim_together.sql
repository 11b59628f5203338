-- Moves several lanes on at once, all or none: CLAIMED, PARKED (something of the subscription waits for somebody: nothing was
-- moved, apply one by one) or FENCED (somebody else moved: roll back).
create function journal_claim_together(of_subscription text, of_generation integer, sources text[], streams text[],
                                       partitions integer[], expected bigint[], claimed bigint[], offsets bigint[],
                                       recorded timestamptz[]) returns text language plpgsql as $$
declare
  begun integer;
  moved integer;
begin
  perform 1 from journal_subscription s where s.name = of_subscription and s.generation = of_generation for share;
  if not found then return 'FENCED'; end if;
  if exists (select 1 from journal_parked k where k.state = 'PARKED' and k.subscription = of_subscription) then
    return 'PARKED';
  end if;
  insert into journal_position (subscription, source, stream, partition, last_number, kafka_offset, last_recorded_at)
       select of_subscription, l.source, l.stream, l.partition, l.claimed, l.at_offset, l.recorded
         from unnest(sources, streams, partitions, expected, claimed, offsets, recorded)
              as l (source, stream, partition, expected, claimed, at_offset, recorded)
        where l.expected = 0
  on conflict do nothing;
  get diagnostics begun = row_count;
  update journal_position p set last_number = l.claimed, kafka_offset = l.at_offset, last_recorded_at = l.recorded
    from unnest(sources, streams, partitions, expected, claimed, offsets, recorded)
         as l (source, stream, partition, expected, claimed, at_offset, recorded)
   where l.expected > 0 and p.subscription = of_subscription and p.source = l.source and p.stream = l.stream
     and p.partition = l.partition and p.last_number = l.expected;
  get diagnostics moved = row_count;
  return case when begun + moved = cardinality(sources) then 'CLAIMED' else 'FENCED' end;
end $$;
