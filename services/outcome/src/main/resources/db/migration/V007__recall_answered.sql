-- Packs of which a hospital answered to a recall that they had been transfused; fed by the subscription "recalls-answered".
create table lookback_said_given (
  component text primary key,
  donation  text not null
);
create index lookback_said_given_of_donation on lookback_said_given (donation);
create index lookback_case_of_donor on lookback_case (donor) where closed_at is null;
