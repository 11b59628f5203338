-- Search that forgives spelling. pg_trgm is a trusted extension: the database's owner may create it.
create extension if not exists pg_trgm;

-- Personal, as all of this table. What the donor gave is kept as given; the two columns names_normal and name_sounds are for
-- finding only (org.bloodstream.donors.search.domain.IndexedName) and are made anew with the name.
alter table donor
    add column postcode text,
    add column address_line text,
    add column national_number text check (national_number ~ '^[0-9]{10}$'),
    add column confirmed_new text,
    add column names_normal text not null default '',
    add column name_sounds text[] not null default '{}';

-- Donors from before are found by spelling, birth date and number; by sound once their name is recorded again.
update donor set names_normal = upper(translate(family_name || ' ' || given_name, '-''’', ' '));
alter table donor alter column names_normal drop default, alter column name_sounds drop default;

-- fastupdate off: a search never reads a list of what was added lately one by one.
create index donor_by_spelling on donor using gin (names_normal gin_trgm_ops) with (fastupdate = off);
create index donor_by_sound on donor using gin (name_sounds) with (fastupdate = off);
create index donor_by_birth on donor (date_of_birth);
create index donor_by_national_number on donor (national_number) where national_number is not null;
