-- What donor-management told of a donation. Its row is also the lock of every command on the donation and its components.
create table donation (
    donation text primary key,
    volume_ml integer not null,
    collected_at timestamptz not null
);

-- Where each component stands, written in the transaction of the event that moved it.
create table component (
    component text primary key,
    donation text not null references donation,
    product text not null,
    kind text not null check (kind in ('RED_CELLS', 'PLATELETS', 'PLASMA')),
    state text not null check (state in ('PROCESSED', 'LABELLED', 'RELEASED', 'DESPATCHED')),
    volume_ml integer not null,
    abo text check (abo in ('O', 'A', 'B', 'AB')),
    rh_d text check (rh_d in ('POSITIVE', 'NEGATIVE')),
    expires_at timestamptz not null,
    hospital text,
    site text,
    despatch text unique,
    check (state = 'PROCESSED' or (abo is not null and rh_d is not null)),
    check ((state = 'DESPATCHED') = (hospital is not null and site is not null and despatch is not null))
);
create index component_of_donation on component (donation);
create index component_by_state on component (state, expires_at, component);
create index component_by_expiry on component (expires_at, component);

create sequence despatch_number;
