-- The blood service holds the pack back, or has recalled it.
alter table bedside_unit add column withheld text check (withheld in ('ON_HOLD', 'RECALLED'));
