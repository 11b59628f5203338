-- A venue at which no session is planned any more stays, for the sessions that were held there. Its name is free again.
alter table venue add column retired_at timestamptz;
drop index venue_once;
create unique index venue_once on venue (lower(name), postcode_district) where retired_at is null;
