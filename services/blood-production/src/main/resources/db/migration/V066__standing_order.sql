-- What hospitals order on the same days of every week.
create sequence standing_order_number;
create table standing_order (
    number text primary key,
    hospital text not null,
    weekdays text[] not null,
    from_day date not null,
    until_day date,
    state text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    -- the last day on which it placed an order
    last_placed date
);
create index standing_order_running on standing_order (number) where state = 'RUNNING';
create index standing_order_of_hospital on standing_order (hospital, number);

-- That a standing order places one order a day is the last line of defence; the first is its lock.
alter table blood_order add column standing_order text references standing_order, add column standing_day date;
alter table blood_order add check ((standing_order is null) = (standing_day is null));
create unique index blood_order_of_standing_order on blood_order (standing_order, standing_day) where standing_order is not null;
