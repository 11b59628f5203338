-- What a donor answered at home for one session. Health data: read by the donor's own account and by donor carers.
create table pre_check (
    appointment uuid primary key references appointment,
    session uuid not null references donation_session,
    rules_version integer not null,
    rules_content text not null,
    replies text not null,
    answered_at timestamptz not null
);
