-- Search by words instead of by whole names. name_keys: the words of every name that the donor had, '+' and neighbours written
-- together, '~' and how each sounds (org.bloodstream.donors.search.domain.IndexedName). Null: not made yet; such donors are
-- found by names_normal and name_sounds as before, until org.bloodstream.donors.search has gone through them.
alter table donor add column name_keys text[];

create index donor_by_key on donor using gin (name_keys) with (fastupdate = off) where name_keys is not null;
create index donor_without_keys on donor (donor) where name_keys is null;

-- Every different word of the register, to find those that are written nearly as one that is sought. Says nothing of who bears it.
create table name_word (word text primary key);
create index name_word_by_spelling on name_word using gin (word gin_trgm_ops) with (fastupdate = off)
    where word not like '+%';
create index name_together_by_spelling on name_word using gin (word gin_trgm_ops) with (fastupdate = off)
    where word like '+%';

-- Here and not in the service, so that no way to write a donor can forget it. In one order, so that two who bring the same
-- new words wait for each other and do not block each other.
create function name_words_kept() returns trigger language plpgsql as $$
begin
    insert into name_word (word)
    select distinct key from written, unnest(name_keys) key where key not like '~%' order by key
    on conflict do nothing;
    return null;
end $$;

create trigger name_words_of_new_donors after insert on donor
    referencing new table as written for each statement execute function name_words_kept();
create trigger name_words_of_donors after update on donor
    referencing new table as written for each statement execute function name_words_kept();

-- An instance of the version before knows no keys: a name that it changes gets them anew.
create function name_keys_outdated() returns trigger language plpgsql as $$
begin
    new.name_keys := null;
    return new;
end $$;

create trigger name_keys_follow_names before update on donor for each row
    when (new.names_normal is distinct from old.names_normal and new.name_keys is not distinct from old.name_keys)
    execute function name_keys_outdated();
