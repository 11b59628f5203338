-- What the laboratory said of a donation's group, for comparing two records before they become one donor.
create table donation_group (
    donation text not null,
    determination text not null,
    abo text not null check (abo in ('O', 'A', 'B', 'AB')),
    rhd text not null check (rhd in ('POSITIVE', 'NEGATIVE')),
    primary key (donation, determination)
);
