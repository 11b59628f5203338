-- Donations that were brought from an old system, for look-back; fed by the subscription "trace".
create table trace_brought (
  donation     text        primary key,
  donor        text        not null,
  system       text        not null,
  collected_at timestamptz not null
);
create index trace_brought_of_donor on trace_brought (donor);

-- What somebody found in the old system's records about such a donation.
create table lookback_finding (
  number   bigint      generated always as identity primary key,
  lookback uuid        not null references lookback_case,
  donation text        not null,
  finding  text        not null check (finding in ('NOT_GIVEN', 'GIVEN', 'RECIPIENTS_FOLLOWED', 'RECORDS_SAY_NOTHING')),
  -- may be about a recipient
  words    text        not null,
  said_by  text        not null,
  said_at  timestamptz not null
);
create index lookback_finding_of_case on lookback_finding (lookback, number);
