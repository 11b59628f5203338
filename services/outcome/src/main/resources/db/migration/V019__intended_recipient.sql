-- For whom alone a donation was given, as its components say. Two for one donation are kept: then nobody knows.
create table bedside_recipient (
  donation  text not null,
  authority text not null,
  value     text not null,
  primary key (donation, authority, value)
);
