-- Every event about a donation, as it came; fed by the subscription "trace".
create table trace_event (
  event_id  uuid        primary key,
  arrival   bigint      generated always as identity,
  donation  text,
  component text,
  donor     text,
  request   text,
  at        timestamptz not null,
  source    text        not null,
  stream    text        not null,
  type      text        not null,
  actor     text        not null,
  data      text        not null
);
create index trace_event_donation on trace_event (donation);
create index trace_event_donor on trace_event (donor) where donation is null;
create index trace_event_request on trace_event (request) where donation is null;

-- Who was meant to get, or got, which pack.
create table trace_recipient (
  patient   text        not null,
  component text        not null,
  at        timestamptz not null,
  primary key (patient, component)
);
