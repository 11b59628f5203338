-- Whether other services were told of a donation that was brought; of those that were brought until now nobody was told.
alter table imported_donation add column told boolean not null default false;
create index imported_donation_untold on imported_donation (donation) where not told;
