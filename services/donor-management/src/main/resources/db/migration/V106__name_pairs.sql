-- Search by two words at once. One word may be borne by a hundred thousand; few bear two words that both fit, and only those are read.

-- Every two keys of a name (org.bloodstream.donors.search.domain.NameKey), one of each side, as one number: words with words, sounds
-- with sounds. Two pairs of a register seldom share a number, and who is compared by it is compared by the name itself.
create function name_pairs(these text[], those text[]) returns integer[] language sql immutable strict parallel safe
return (
    select coalesce(array_agg(distinct
             case when one collate "C" < other collate "C" then hashtext(one || ' ' || other) else hashtext(other || ' ' || one) end), '{}')
    from unnest(these) one, unnest(those) other
    where one <> other and starts_with(one, '~') = starts_with(other, '~'));

create index donor_by_pair on donor using gin (name_pairs(name_keys, name_keys)) with (fastupdate = off) where name_keys is not null;
