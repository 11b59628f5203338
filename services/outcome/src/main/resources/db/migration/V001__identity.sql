-- What the regional record says about patients' numbers. A number is written authority:value.
create table identity_claim (
  main   text not null,
  number text not null,
  primary key (main, number)
);
create index identity_claim_number on identity_claim (number);

create table identity_merge (
  survivor text not null,
  retired  text not null,
  primary key (survivor, retired)
);
create index identity_merge_retired on identity_merge (retired);

create view identity_link (one, other) as
  select main, number from identity_claim
  union all select number, main from identity_claim
  union all select survivor, retired from identity_merge
  union all select retired, survivor from identity_merge;
