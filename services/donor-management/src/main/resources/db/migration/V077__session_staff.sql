-- Who is planned for a session and who was there. Staff by their identifier, never by name.
create table session_staff (
    session uuid not null references donation_session,
    staff text not null,
    role text not null check (role in ('SESSION_LEADER', 'REGISTERED_NURSE', 'DONOR_CARER', 'RECEPTION', 'DRIVER')),
    planned boolean not null,
    present boolean not null,
    changed_by text not null,
    changed_at timestamptz not null,
    primary key (session, staff),
    check (planned or present)
);
create index session_staff_of on session_staff (staff);
