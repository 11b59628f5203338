-- A deferral that ended before its day, and a session that is held at another time or place, are told by letter.
alter table letter drop constraint letter_kind_check;
alter table letter add constraint letter_kind_check check (kind in (
    'INVITATION', 'THANKS', 'WHERE_USED', 'DEFERRAL_EXPLAINED', 'APPOINTMENT_CONFIRMED', 'APPOINTMENT_CANCELLED',
    'APPOINTMENT_REMINDER', 'APPOINTMENT_MOVED', 'APPOINTMENT_CALLED_OFF', 'SESSION_CALLED_OFF', 'SESSION_MOVED',
    'PLACE_FROM_WAITING_LIST', 'DEFERRAL_TOLD', 'DEFERRAL_ENDED', 'ACCOUNT_LINKED', 'ACCOUNT_UNLINKED',
    'RESULT_CONTACT_US'));
