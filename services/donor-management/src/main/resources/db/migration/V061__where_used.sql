-- What of a donation left for which hospital. Never for whom.
create table component_despatched (
    component text primary key,
    donation text not null,
    kind text not null,
    hospital text not null,
    despatched_at timestamptz not null
);
create index component_despatched_of_donation on component_despatched (donation);
