-- A slot that was taken out of a session has no places. Its row stays: appointments that have ended name it, and no other slot gets its number.
alter table session_slot drop constraint session_slot_places_check;
alter table session_slot add constraint session_slot_places_check check (places >= 0);
