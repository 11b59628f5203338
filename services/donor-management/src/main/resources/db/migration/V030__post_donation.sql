-- What donors told after giving. Personal, and health data: the words leave this table only to a donor carer.
create table post_donation_information (
    information uuid primary key,
    donor uuid not null references donor,
    kind text not null check (kind in ('ILLNESS_AFTER_DONATION', 'CHANGED_ANSWER', 'INFECTIOUS_CONTACT', 'OTHER')),
    noticed_on date not null,
    words text not null,
    received_at timestamptz not null
);
create index post_donation_information_of_donor on post_donation_information (donor, received_at desc);

create table post_donation_information_donation (
    information uuid not null references post_donation_information,
    donation text not null references donation,
    primary key (information, donation)
);
