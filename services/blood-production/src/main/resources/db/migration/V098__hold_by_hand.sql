-- Why a hold was placed by hand. The words may be about a person: they stay here, as those of its lifting do.
alter table donation_hold add column words text;
