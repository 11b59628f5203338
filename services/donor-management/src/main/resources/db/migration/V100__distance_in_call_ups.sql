-- How far donors live, as far as a table of positions says. Who gave no postcode is called too where a distance is named.
alter table call_up add column within_km integer;
alter table call_up add column ordering text not null default 'LEAST_CALLED' check (ordering in ('LEAST_CALLED', 'NEAREST'));
alter table call_up alter column ordering drop default;
alter table call_up_donor add column kilometres integer check (kilometres >= 0);
alter table call_up_donor alter column district drop not null;
