package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Conditions on a donor's keys, each over an index of its own.
 *
 * @param values what is sought, which stands in no condition
 */
record SoughtKeys(Map<String, Object> values) {
    /** Measured: of 10, 40 and 100 this is the quickest. */
    private static final int PAIRS_AT_ONCE = 40;

    void put(String name, Stream<String> keys) {
        values.put(name, keys.toArray(String[]::new));
    }

    /**
     * Any of some keys together with any of the others. Of a hundred keys asked for together an index tries each with every donor whom
     * one of them names; so they are asked for by parts.
     */
    Stream<String> pairs(String name, Collection<String> some, Collection<String> others) {
        if (some.isEmpty() || others.isEmpty()) return Stream.empty();
        put(name, some.stream());
        var of = List.copyOf(others);
        int size = Math.max(1, PAIRS_AT_ONCE / some.size());
        return IntStream.range(0, (of.size() + size - 1) / size).mapToObj(part -> {
            var with = name + "with" + part;
            put(with, of.stream().skip((long) part * size).limit(size));
            return "name_pairs(name_keys, name_keys) && name_pairs(cast(:%s as text[]), cast(:%s as text[]))"
                    .formatted(name, with);
        });
    }

    /**
     * A sound of every word, with the year of birth or the day of the year.
     *
     * @param words of each, how it may sound
     */
    String born(String name, List<Collection<String>> words, LocalDate date) {
        values.put("birth", date);
        return IntStream.range(0, words.size())
                .mapToObj(word -> {
                    var sounds = name + "born" + word;
                    put(sounds, words.get(word).stream());
                    return "name_births(name_keys, date_of_birth) && name_births(cast(:%s as text[]), cast(:birth as date))"
                            .formatted(sounds);
                })
                .collect(Collectors.joining(" and "));
    }
}
