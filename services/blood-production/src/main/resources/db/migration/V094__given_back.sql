-- A directed donation may cross over where a clinician has approved it: its codes say so, and a pack of it may be given back.
alter table donation
    add column designated_crossover boolean not null default false,
    add constraint donation_only_directed_crosses_over check (not designated_crossover or designated_use = 'DIRECTED');

-- Who has given a pack back to the free stock, and why in their words.
create table giving_back (
    component text primary key references component,
    became text not null unique references component,
    words text not null,
    given_back_by text not null,
    signed_on_at timestamptz not null,
    given_back_at timestamptz not null
);
