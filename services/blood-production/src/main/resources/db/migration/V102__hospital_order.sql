-- Orders that hospitals' systems sent by HL7: what was made of each, and what waits for an officer about it. The key is what keeps a
-- message that comes again from becoming a second order.
create table hospital_order (
    hospital_order uuid primary key,
    hospital text not null,
    placer_number text not null,
    -- the hospital's system, as the journal names it
    sender text not null,
    site text not null,
    urgency text not null check (urgency in ('ROUTINE', 'URGENT', 'EMERGENCY')),
    needed_by timestamptz,
    lines jsonb not null,
    -- MSH-10 of what was heard last and could not be taken, else of the first
    message text not null,
    heard_at timestamptz not null,
    order_number text unique references blood_order,
    cancelled_at timestamptz,
    awaits text check (awaits in ('ORDER', 'CANCELLATION')),
    -- [{code, message}] as they were said then
    objections jsonb,
    awaits_since timestamptz,
    settled_at timestamptz,
    settled_by text,
    words text,
    check (num_nulls(awaits, objections, awaits_since) in (0, 3)),
    check (num_nulls(settled_at, settled_by) in (0, 2))
);
create index hospital_order_awaits on hospital_order (awaits_since, hospital_order) where awaits is not null;
