-- What a bedside check needs of the packs, their issue, and the patients' groups; fed by the subscription "bedside".
create table bedside_unit (
  component  text        primary key,
  kind       text        not null,
  state      text        not null,
  abo        text,
  rh_d       text,
  expires_at timestamptz not null
) with (fillfactor = 70);

create table bedside_issue (
  component  text        primary key,
  state      text        not null,
  patient    text,
  abo        text,
  rh_d       text,
  expires_at timestamptz,
  since      timestamptz not null
) with (fillfactor = 70);

create table bedside_report (
  patient         text        not null,
  sample          text        not null,
  collected_at    timestamptz not null,
  abo             text        not null,
  rh_d            text        not null,
  antibody_screen text        not null,
  valid_until     timestamptz,
  determinations  integer     not null,
  primary key (patient, sample)
);

-- Which pack a check was about; absent when its label could not be read.
create table bedside_check (
  id        uuid primary key,
  component text
);

-- Events of kinds that this service does not understand yet: their packs and patients cannot be confirmed.
create table bedside_not_understood (
  subject text not null,
  type    text not null,
  primary key (subject, type)
);
