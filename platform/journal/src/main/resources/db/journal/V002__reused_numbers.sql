-- When the last applied event was recorded at its source: a source that was restored from a backup, or began anew, gives
-- numbers a second time, and must not pass for complete.
alter table journal_position add column last_recorded_at timestamptz not null default '1970-01-01 00:00:00+00';

drop function journal_claim(text, integer, text, text, integer, bigint, bigint, bigint, text);

-- Moves a lane on to an event: CLAIMED (apply it), BEHIND (its subject has parked events) or FENCED (somebody else moved).
create function journal_claim(of_subscription text, of_generation integer, of_source text, of_stream text, of_partition integer,
                              expected bigint, claimed bigint, at_offset bigint, recorded timestamptz, of_subject text)
  returns text language plpgsql as $$
begin
  perform 1 from journal_subscription s where s.name = of_subscription and s.generation = of_generation for share;
  if not found then return 'FENCED'; end if;
  if expected = 0 then
    insert into journal_position values (of_subscription, of_source, of_stream, of_partition, claimed, at_offset, recorded)
        on conflict do nothing;
  else
    update journal_position p set last_number = claimed, kafka_offset = at_offset, last_recorded_at = recorded
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
