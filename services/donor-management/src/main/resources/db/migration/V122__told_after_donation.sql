-- A rule may defer for what a donor told after giving: such a deferral names its rule, as one of a health check does.
do $$
declare old record;
begin
    for old in select conname from pg_constraint
               where conrelid = 'deferral'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%HEALTH_CHECK%'
    loop
        execute format('alter table deferral drop constraint %I', old.conname);
    end loop;
end $$;
alter table deferral
    add constraint deferral_source_known check (source in ('HEALTH_CHECK', 'POST_DONATION_INFORMATION', 'CLINICIAN', 'DONOR', 'LETTER',
                                                           'AT_THE_CHAIR', 'LABORATORY', 'OTHER_SYSTEM', 'OTHER')),
    add constraint deferral_by_rule check ((source in ('HEALTH_CHECK', 'POST_DONATION_INFORMATION'))
                                           = (rule is not null and authority is not null));

-- What a clinician has to decide. Never dropped: a person says what was done.
create table clinician_task (
    task uuid primary key,
    kind text not null check (kind in ('TOLD_AFTER_DONATION', 'RESULTS_VOIDED', 'CONFIRMED_NEGATIVE')),
    -- the information, or the laboratory's event
    about uuid not null,
    donor uuid not null references donor,
    donation text not null,
    codes text[] not null,
    raised_by text not null,
    raised_at timestamptz not null,
    closed_by text,
    closed_at timestamptz,
    words text,
    unique (about, kind),
    check ((closed_by is null) = (closed_at is null)),
    check ((closed_by is null) = (words is null))
);
create index clinician_task_open on clinician_task (raised_at) where closed_at is null;
create index clinician_task_of_donor on clinician_task (donor);
