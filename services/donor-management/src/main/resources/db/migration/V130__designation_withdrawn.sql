-- A request for one patient alone may end before its day; empty while it stands.
alter table designation
    add column designation_ended text check (designation_ended in (
        'OPERATION_CANCELLED', 'PATIENT_DIED', 'DOCTOR_WITHDREW', 'CLINICIAN_WITHDREW', 'DONOR_WITHDREW')),
    add column designation_ended_by text,
    add column designation_ended_at timestamptz,
    add constraint designation_ended_whole check (
        (designation_ended is null) = (designation_ended_by is null)
        and (designation_ended is null) = (designation_ended_at is null));
create index collection_for_designation on collection (designation) where designation is not null;
create index donation_for_designation on donation (designation) where designation is not null;

-- The release before this one does not know that a request can end: the needle does not go in for one that has.
create function collection_needs_its_designation() returns trigger language plpgsql as $$
begin
    if exists (select from designation
               where designation.designation = new.designation and designation_ended is not null) then
        raise exception 'designation-not-usable' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger collection_needs_its_designation before insert on collection
    for each row when (new.designation is not null) execute function collection_needs_its_designation();
