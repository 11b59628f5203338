package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is asked of an index of keys.
 *
 * @param values what is sought, which stands in no text
 */
record SoughtKeys(Map<String, Object> values) {

    void put(String name, Stream<String> keys) {
        values.put(name, keys.toArray(String[]::new));
    }

    /** Any of some keys together with any of the others, as numbers. */
    String pairs(String name, Collection<String> some, Collection<String> others) {
        put(name, some.stream());
        put(name + "with", others.stream());
        return "name_pairs(cast(:%1$s as text[]), cast(:%1$swith as text[]))".formatted(name);
    }

    /** A sound of each of two words, with the year of birth or the day of the year. */
    String born(String name, Collection<String> sounds, Collection<String> others, LocalDate date) {
        return born(name, sounds, date) + " and " + born(name + "with", others, date);
    }

    String born(String name, Collection<String> sounds, LocalDate date) {
        values.put("birth", date);
        put(name + "born", sounds.stream());
        return "name_births(name_keys, date_of_birth) && name_births(cast(:%sborn as text[]), cast(:birth as date))"
                .formatted(name);
    }
}
