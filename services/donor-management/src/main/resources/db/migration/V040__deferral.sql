-- Deferrals: health data of a person. A row is never deleted, and only its end and how it ended ever change; deferral_change
-- says who changed it and why. In force is what nobody has ended and whose day or instant has not come.
create table deferral (
    deferral uuid primary key,
    donor uuid not null references donor,
    code text not null,
    words text not null,
    source text not null check (source in ('HEALTH_CHECK', 'CLINICIAN', 'DONOR', 'LETTER', 'AT_THE_CHAIR', 'LABORATORY', 'OTHER_SYSTEM', 'OTHER')),
    rule text,
    authority text,
    donations text[] not null check (cardinality(donations) > 0),
    end_kind text not null check (end_kind in ('ON_DAY', 'AT', 'WHEN_IT_ENDS', 'NEVER')),
    end_day date,
    end_instant timestamptz,
    overridable_from date,
    assessment uuid,
    imposed_by text not null,
    imposed_at timestamptz not null,
    ended_because text check (ended_because in ('RECORDED_IN_ERROR', 'CLINICIAN_ACCEPTED', 'CONDITION_ENDED', 'ASKED_AGAIN')),
    check ((end_day is not null) = (end_kind = 'ON_DAY')),
    check ((end_instant is not null) = (end_kind = 'AT')),
    check ((source = 'HEALTH_CHECK') = (rule is not null and authority is not null))
);
create index deferral_of_donor on deferral (donor, imposed_at);

create table deferral_change (
    deferral uuid not null references deferral,
    number integer not null,
    change text not null check (change in ('EXTENDED', 'ENDED')),
    reason text not null,
    words text,
    before_kind text not null,
    before_day date,
    before_instant timestamptz,
    end_kind text,
    end_day date,
    end_instant timestamptz,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (deferral, number)
);

-- What health checks found before there was this table still defers: it is in the journal, and nowhere else. Nothing that
-- was not measured; of what lasts until it ends, what no later health check has left out. A service that starts for the
-- first time has no journal yet.
do $$ begin
    if to_regclass('journal') is null then return; end if;
    insert into deferral (deferral, donor, code, words, source, rule, authority, donations, end_kind, end_day, end_instant,
                          overridable_from, assessment, imposed_by, imposed_at)
    select gen_random_uuid(), donor.donor, finding ->> 'code', finding ->> 'words', 'HEALTH_CHECK', finding ->> 'rule', finding ->> 'source',
           -- for every type: a rule's own types are not in the event, and the stricter is taken
           array['WHOLE_BLOOD', 'DOUBLE_RED_CELLS', 'PLATELETS', 'PLASMA', 'LEUCAPHERESIS'],
           case when finding ->> 'effect' = 'EXCLUDE' then 'NEVER' else coalesce(finding #>> '{until,kind}', 'WHEN_IT_ENDS') end,
           case when finding ->> 'effect' = 'DEFER' then (finding #>> '{until,day}')::date end,
           case when finding ->> 'effect' = 'DEFER' then (finding #>> '{until,instant}')::timestamptz end,
           (finding #>> '{overridableFrom,day}')::date,
           (event.data ->> 'assessment')::uuid, event.actor, event.occurred_at
    from journal event
    join donor on donor.donor::text = event.subject
    cross join lateral json_array_elements(event.data -> 'findings') as finding
    where event.stream = 'eligibility' and event.type = 'EligibilityAssessed'
      and finding ->> 'effect' in ('DEFER', 'EXCLUDE')
      and finding ->> 'code' not in ('weight-not-known', 'height-not-known', 'haemoglobin-not-measured', 'platelet-count-not-measured',
                                     'planned-loss-not-known', 'plasma-protein-due')
      and not (finding ->> 'effect' = 'DEFER' and coalesce(finding #>> '{until,kind}', 'WHEN_IT_ENDS') = 'WHEN_IT_ENDS'
               and exists (select from journal later
                           where later.stream = 'eligibility' and later.type = event.type and later.subject = event.subject
                             and later.subject_version > event.subject_version
                             and not exists (select from json_array_elements(later.data -> 'findings') as again
                                             where again ->> 'code' = finding ->> 'code')));
end $$;
