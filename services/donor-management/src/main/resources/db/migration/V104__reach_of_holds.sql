-- What blood-production says of the components of donations: made, held, recalled, answered for. Nobody is named here but by donation.
create table made_component (
    component text primary key,
    -- of a pool its own number
    donation text not null,
    -- null: not told of its making yet
    kind text,
    hold_state text not null check (hold_state in ('FREE', 'HELD', 'RECALLED', 'BECAME_OTHERS')),
    since timestamptz,
    hospital text,
    answer text,
    answered_at timestamptz,
    check ((answer is null) = (answered_at is null))
);
create index made_component_of_donation on made_component (donation);

create table pool_contribution (
    donation text not null,
    pool text not null,
    primary key (donation, pool)
);

-- Holds by what donors told; lifted ones stay.
create table information_hold (
    information uuid not null,
    donation text not null,
    held_at timestamptz,
    lifted_at timestamptz,
    primary key (information, donation)
);

create index post_donation_information_latest on post_donation_information (received_at, information);
