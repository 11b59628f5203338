-- Of a hundred thousand who sound alike, those who may have the birth date that was typed: one slip of it leaves either the year or the
-- day of the year.

-- How each word of a name sounds (org.bloodstream.donors.search.domain.NameKey), with the year of birth and with its day, as one number
-- each. Two may share a number, and who is found by it is compared by name and date.
create function name_births(keys text[], born date) returns integer[] language sql immutable strict parallel safe
return (
    select coalesce(array_agg(distinct cast(hashtextextended(sound, part) >> 33 as integer)), '{}')
    from unnest(keys) sound,
         unnest(array[cast(extract(year from born) as bigint), cast(10000 + 100 * extract(month from born) + extract(day from born) as bigint)]) part
    where starts_with(sound, '~'));
