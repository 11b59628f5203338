-- HLA-A, HLA-B and platelet antigens of donors, each examination with its evidence; none is ever changed.
create table donor_platelet_typing (
    donor uuid not null references donor on delete cascade,
    evidence text not null,
    -- ISBT 128 data structure 014
    found text not null check (found ~ '^[0-9]{18}$'),
    -- what donors are sought by
    hla text[] not null,
    hpa_absent text[] not null,
    determined_on date not null,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (donor, evidence)
);
create index donor_platelet_typing_hla on donor_platelet_typing using gin (hla);
create index donor_platelet_typing_hpa on donor_platelet_typing using gin (hpa_absent);
