-- Letters that follow by themselves. A matter is what several letters can be about: a later one overtakes what has not gone.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in (
    'INVITATION', 'THANKS', 'WHERE_USED', 'DEFERRAL_EXPLAINED', 'APPOINTMENT_CONFIRMED', 'APPOINTMENT_CANCELLED',
    'APPOINTMENT_REMINDER', 'APPOINTMENT_MOVED', 'APPOINTMENT_CALLED_OFF', 'SESSION_CALLED_OFF', 'PLACE_FROM_WAITING_LIST',
    'DEFERRAL_TOLD', 'ACCOUNT_LINKED', 'ACCOUNT_UNLINKED', 'RESULT_CONTACT_US'));
alter table letter add column matter text;
-- handed over before it was overtaken: if it comes back, it does not go again
alter table letter add column overtaken boolean not null default false;
-- when what it says is past
alter table letter add column useful_until timestamptz;
create index letter_of_matter on letter (matter) where matter is not null;
