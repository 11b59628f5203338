-- Concurrently, so that donors are registered meanwhile; what a try that was broken off has left goes first.
drop index concurrently if exists donor_by_name_and_birth;
create index concurrently donor_by_name_and_birth on donor using gin (name_births(name_keys, date_of_birth)) with (fastupdate = off);
