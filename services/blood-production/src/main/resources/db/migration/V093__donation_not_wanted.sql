-- The request for which it was given was withdrawn: since when nobody wants it. It stays that patient's alone.
alter table donation
    add column not_wanted_since timestamptz,
    add constraint donation_not_wanted_was_for_one check (not_wanted_since is null or designated_use is not null);
create index donation_not_wanted on donation (not_wanted_since) where not_wanted_since is not null;
