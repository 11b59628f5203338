-- Who has placed a hold does not lift it. The events decide; this is for the list. Absent of holds that are older.
alter table donation_hold add column held_by text;
