-- Look-back cases. Which donations and packs belong to one is never stored: it is read from the trace at each look.
create table lookback_case (
  id            uuid        primary key,
  arrival       bigint      generated always as identity unique,
  donor         uuid,
  patient       text,
  ground        text        not null check (ground in
                  ('DONOR_SEROCONVERSION', 'POST_DONATION_INFORMATION', 'RECIPIENT_INFECTION_REPORT', 'RECALL')),
  -- may be about somebody's health: leaves this table only to those whose case it is
  words         text        not null,
  opened_by     text        not null,
  organisation  text        not null,
  opened_at     timestamptz not null,
  closed_by     text,
  closing_words text,
  closed_at     timestamptz,
  check ((donor is null) <> (patient is null)),
  check ((closed_at is null) = (closed_by is null))
);

create table lookback_decision (
  number     bigint      generated always as identity primary key,
  lookback   uuid        not null references lookback_case,
  component  text        not null,
  stage      text        not null check (stage in ('INFORMED', 'TESTED', 'RESULT_KNOWN', 'CLOSED', 'CANNOT_BE_TRACED')),
  -- what it was about: a recipient, known or not, or a pack that nobody had been given; then the recipient is whom it was issued for
  transfused boolean     not null,
  recipient  text,
  words      text        not null,
  decided_by text        not null,
  decided_at timestamptz not null
);
create index lookback_decision_of_case on lookback_decision (lookback, number);

create index trace_event_collected on trace_event (donor) where type = 'DonationCollected';
create index trace_event_collection_of on trace_event (donation) where type = 'DonationCollected';
create index trace_event_merging on trace_event (donor, arrival) where type in ('DonorMerged', 'DonorUnmerged');
create index trace_event_recall on trace_event (donation, arrival) where type in ('ComponentRecalled', 'ComponentRecallWithdrawn');
