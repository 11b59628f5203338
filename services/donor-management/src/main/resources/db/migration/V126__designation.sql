-- A doctor has asked for a donation for one patient alone, and a donor clinician has approved it.
create table designation (
    designation uuid primary key,
    donor uuid not null references donor,
    designated_use text not null check (designated_use in ('AUTOLOGOUS', 'DIRECTED')),
    patient_authority text not null,
    patient_number text not null,
    hospital text not null,
    requested_by text not null,
    -- last local day on which it may be given
    wanted_until date not null,
    approved_by text not null,
    approved_at timestamptz not null
);
create index designation_of_donor on designation (donor, wanted_until);

-- Empty of what is for whoever needs it.
alter table collection add column designation uuid references designation;
alter table donation add column designation uuid references designation;

-- What was begun for one patient alone does not end as a donation for whoever needs it, whichever release ends it.
create function donation_keeps_its_designation() returns trigger language plpgsql as $$
begin
    if exists (select from collection
               where collection.donation = new.donation and collection.state <> 'FAILED'
                 and collection.designation is distinct from new.designation) then
        raise exception 'donation-loses-its-designation' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger donation_keeps_its_designation before insert on donation
    for each row execute function donation_keeps_its_designation();
