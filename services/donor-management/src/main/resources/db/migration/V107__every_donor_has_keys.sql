-- Search by whole names is no longer: every donor has keys. Where one has none yet, this migration changes nothing and fails: the version
-- before makes them in the background within minutes, and the upgrade is tried again then.
alter table donor alter column name_keys set not null;

drop trigger name_keys_follow_names on donor;
drop function name_keys_outdated();
drop index donor_by_spelling, donor_by_sound, donor_without_keys;
