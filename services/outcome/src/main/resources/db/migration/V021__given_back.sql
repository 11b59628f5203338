-- Packs of a donation for one patient that are for whoever needs them, as they were given back to the free stock.
create table bedside_given_back (
  component text primary key
);
