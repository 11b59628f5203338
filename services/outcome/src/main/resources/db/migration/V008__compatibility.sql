-- What the whole compatibility decision needs beyond the groups; fed by the subscription "bedside".
alter table bedside_unit
  add column collected_at     timestamptz,
  add column irradiated_at    timestamptz,
  add column washed           boolean not null default false,
  add column antigens_present text[] not null default '{}',
  add column antigens_absent  text[] not null default '{}',
  add column hev              text   not null default 'NO_INFORMATION';

create table bedside_particulars (
  patient    text primary key,
  birth_date date,
  sex        text not null
);

-- Antigens by ISBT number. Nothing is ever taken away here: an antibody once found counts for life.
create table bedside_antibody (
  patient text not null,
  sample  text not null,
  against text not null,
  primary key (patient, sample, against)
);

-- Only a person can say that a requirement no longer applies.
create table bedside_requirement (
  patient text not null,
  need    text not null,
  primary key (patient, need)
);
