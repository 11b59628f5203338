-- Where sessions are held. One venue of a name in a postcode district.
create table venue (
    venue uuid primary key,
    name text not null,
    postcode_district text not null,
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create unique index venue_once on venue (lower(name), postcode_district);

-- Days and times are local (Europe/London). The row's lock puts everything that happens in a session into one order.
create table donation_session (
    session uuid primary key,
    venue uuid not null references venue,
    day date not null,
    opens_at time not null,
    closes_at time not null check (closes_at > opens_at),
    chairs integer not null check (chairs > 0),
    state text not null check (state in ('PLANNED', 'OPEN', 'CLOSED', 'CANCELLED')),
    version bigint not null
);
create index donation_session_by_day on donation_session (day, venue);

create table session_slot (
    session uuid not null references donation_session,
    slot integer not null check (slot > 0),
    starts_at time not null,
    ends_at time not null check (ends_at > starts_at),
    donation text not null,
    places integer not null check (places > 0),
    primary key (session, slot)
);

create table appointment (
    appointment uuid primary key,
    donor uuid not null references donor,
    donation text not null,
    session uuid not null,
    slot integer not null,
    state text not null check (state in ('WAITING', 'BOOKED', 'ARRIVED', 'MISSED', 'CANCELLED')),
    place integer check (place > 0),
    line bigint,
    walk_in boolean not null,
    arrived_at timestamptz,
    version bigint not null,
    foreign key (session, slot) references session_slot,
    check ((place is not null) = (state in ('BOOKED', 'ARRIVED', 'MISSED'))),
    check ((line is not null) = (state = 'WAITING')),
    check ((arrived_at is not null) = (state = 'ARRIVED'))
);
-- Two that no mistake of a program can break: never two in one place, and one open appointment per donor and donation.
create unique index appointment_in_place on appointment (session, slot, place) where place is not null;
create unique index appointment_open on appointment (donor, donation) where state in ('WAITING', 'BOOKED');
create index appointment_in_session on appointment (session, slot) where state <> 'CANCELLED';
create index appointment_of_donor on appointment (donor) where state <> 'CANCELLED';
