-- Every letter to a donor, from the request to its receipt. Facts, reason and documents are personal.
create table letter (
    letter uuid primary key,
    -- null once a closed letter's donor was erased
    donor uuid references donor,
    kind text not null check (kind in ('INVITATION', 'THANKS', 'WHERE_USED', 'DEFERRAL_EXPLAINED', 'APPOINTMENT_CONFIRMED',
                                       'APPOINTMENT_CANCELLED', 'RESULT_CONTACT_US')),
    template text not null,
    facts jsonb not null,
    channel text check (channel in ('EMAIL', 'POST')),
    state text not null check (state in ('WAITING', 'HANDED_OVER', 'FAILED', 'GIVEN_UP', 'RECEIVED', 'CANCELLED')),
    urgent boolean not null,
    attempts integer not null default 0,
    email_refused boolean not null default false,
    -- when it is to be handed over (again); null when nothing is done by itself
    due_at timestamptz,
    -- what it follows from: there is one letter for one cause
    cause text unique,
    trouble text,
    receipt text,
    cancelled_for text,
    cancelled_by text,
    reason text,
    requested_at timestamptz not null,
    handed_over_at timestamptz,
    closed_at timestamptz,
    check (donor is not null or closed_at is not null),
    check (channel is not null or state in ('GIVEN_UP', 'CANCELLED')),
    -- no open letter is without a next step: the loop's or the print room's, the print room's receipt, or a person's
    check (state not in ('WAITING', 'FAILED') or due_at is not null),
    check (state <> 'HANDED_OVER' or due_at is not null or channel = 'POST'),
    check (state not in ('RECEIVED', 'CANCELLED') or (closed_at is not null and due_at is null))
);
create index letter_due on letter (channel, urgent desc, due_at) where due_at is not null;
create index letter_of_donor on letter (donor, requested_at desc);
create index letter_open on letter (channel, requested_at) where state not in ('RECEIVED', 'CANCELLED');
create index letter_newest on letter (requested_at desc, letter desc);

-- The second account of what was asked for. The operator's page holds the sum of all states against it.
create table letter_tally (
    letter uuid primary key,
    requested_by text not null,
    requested_at timestamptz not null
);

create table letter_document (
    letter uuid not null references letter,
    number integer not null,
    address text[] not null,
    subject text not null,
    text text not null,
    pdf bytea,
    produced_at timestamptz not null,
    primary key (letter, number)
);

create function letter_keeps() returns trigger language plpgsql as $$
begin
    raise exception 'letters are kept';
end $$;
create trigger letter_keeps before delete on letter for each row execute function letter_keeps();
create trigger letter_tally_keeps before update or delete on letter_tally for each row execute function letter_keeps();
create trigger letter_document_keeps before update on letter_document for each row execute function letter_keeps();
