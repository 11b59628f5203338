-- Equipment and lots as their events have left them. The row is also the lock: whoever uses one shares it, whoever withdraws it
-- has it alone, so that nothing is made with it between the withdrawal and the holds that follow.
create table equipment (
    id text primary key,
    kind text not null,
    site text not null,
    calibrated_at timestamptz not null,
    due_on date not null,
    out_of_use boolean not null,
    retired boolean not null
);

create table material_lot (
    id text primary key,
    kind text not null,
    expires_on date not null,
    accepted boolean not null
);

-- Which donation has something in it that was made with what. Equipment may be named that is registered later, or never.
create table material_use (
    material text not null,
    lot boolean not null,
    donation text not null references donation,
    used_at timestamptz not null,
    primary key (material, lot, used_at, donation)
);
