-- Of a collection that took so long that neither platelets nor plasma may be made of it; no collection before said so.
alter table donation add column red_cells_only boolean not null default false;
