-- Where a donation was received, and so where what is made of it stands until it leaves. Absent until it is received.
alter table donation add column site text;
-- When a component left: days of cover rest on it.
alter table component add column despatched_at timestamptz;
do $$ begin
  if to_regclass('journal') is not null then
    update donation set site = received.data ->> 'site' from journal received
     where received.stream = 'testing' and received.type = 'DonationReceived' and received.subject = donation.donation;
    update component set despatched_at = gone.occurred_at from journal gone
     where gone.stream = 'component' and gone.type = 'ComponentDespatched' and gone.subject = component.component;
  end if;
end $$;
create index component_despatched on component (despatched_at) where despatched_at is not null;

-- Where each order of a hospital stands, written in the transaction of the event that moved it.
create table blood_order (
    number text primary key,
    hospital text not null,
    site text not null,
    urgency text not null check (urgency in ('ROUTINE', 'URGENT', 'EMERGENCY')),
    needed_by timestamptz,
    placed_at timestamptz not null,
    status text not null check (status in ('PLACED', 'PART_ALLOCATED', 'ALLOCATED', 'PICKED', 'PART_DESPATCHED', 'DESPATCHED', 'DELIVERED', 'CANCELLED')),
    ordered integer not null,
    missing integer not null,
    gone integer not null
);
create index blood_order_open on blood_order (placed_at, number) where status not in ('DELIVERED', 'CANCELLED');
create index blood_order_of_hospital on blood_order (hospital, placed_at, number);
create sequence order_number;

-- Which unit is kept for which order. That a component stands here once is the last line of defence against giving it twice; the
-- first are the decisions, made under the lock of its donation. A unit that has left with its order stays.
create table allocation (
    component text primary key references component,
    order_number text not null references blood_order,
    line integer not null
);
create index allocation_of_order on allocation (order_number);
