-- What blood production has in hand, as its events say: a projection that can be made anew.
create table stock_unit (
    component text primary key,
    kind text check (kind in ('RED_CELLS', 'PLATELETS', 'PLASMA')),
    abo text,
    rhd text,
    expires_at timestamptz,
    released boolean not null default false,
    held boolean not null default false,
    gone boolean not null default false
);
create index stock_unit_here on stock_unit (kind, abo, rhd) where released and not held and not gone;

-- Whom to invite to a session, made at a time, with what it was made by.
create table call_up (
    list uuid primary key,
    session uuid not null references donation_session,
    day date not null,
    donation text not null,
    groups text[] not null,
    districts text[] not null,
    most integer not null,
    made_by text not null,
    made_at timestamptz not null
);
create index call_up_of_session on call_up (session);

create table call_up_donor (
    list uuid not null references call_up,
    donor uuid not null references donor on delete cascade,
    position integer not null,
    abo text not null,
    rhd text not null,
    -- units below the minimum level when the list was made; 0 for a group that was asked for and not short
    short integer not null,
    last_gave date,
    may_give_from date,
    district text not null,
    last_called date,
    state text not null check (state in ('TO_INVITE', 'INVITED', 'DECLINED')),
    way text check (way in ('LETTER', 'EMAIL', 'PHONE', 'TEXT')),
    called_on date,
    changed_by text,
    changed_at timestamptz,
    primary key (list, donor),
    check ((called_on is null) = (way is null)),
    check (state <> 'INVITED' or called_on is not null)
);
create index call_up_donor_of_donor on call_up_donor (donor, called_on);
