-- Into which bag a donation was taken. A donation may be told of here before it is there, so it is not referred to.
create table bag_at_chair (
    donation text primary key,
    bag_type text not null,
    -- the manufacturer's lot number, in capital letters
    bag_lot text not null,
    used_at timestamptz not null
);
create index bag_at_chair_of_lot on bag_at_chair (bag_lot, donation);
create index material_lot_of_bags on material_lot (split_part(id, ':', 2)) where kind = 'BAG_SYSTEM';
