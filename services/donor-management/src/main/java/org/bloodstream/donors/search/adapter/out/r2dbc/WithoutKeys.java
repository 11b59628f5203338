package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.Spelling;

/**
 * How a name was found before there were keys, and how a donor who has none yet is: every word spelt alike, every word heard
 * alike, all words but one heard alike where there are enough, or the whole spelt alike. Correct, and slow: the whole alone
 * names tens of thousands of two million.
 *
 * @param conditions of fixed text
 */
record WithoutKeys(List<String> conditions) {
    /** Words of which one may be one too many. */
    private static final int ENOUGH = 3;

    /** @param values gets what was typed, but for {@code :names} */
    static WithoutKeys of(List<String> words, Spelling spelling, Map<String, Object> values) {
        List<String> spelt = new ArrayList<>();
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            values.put("word" + i, words.get(i));
            spelt.add("names_normal %> :word" + i);
            Set<String> sounds = spelling.sounds(words.get(i));
            if (sounds.isEmpty()) continue;
            values.put("sounds" + i, sounds.toArray(String[]::new));
            heard.add("name_sounds && cast(:sounds" + i + " as text[])");
        }
        List<String> conditions = new ArrayList<>();
        conditions.add(String.join(" and ", spelt));
        if (!heard.isEmpty()) conditions.add(String.join(" and ", heard));
        if (heard.size() >= ENOUGH) AllButOne.of(heard).forEach(conditions::add);
        conditions.add("names_normal % :names");
        return new WithoutKeys(conditions);
    }

    Stream<Way> ways() {
        return conditions.stream().map(condition -> Way.by("name_keys is null and " + condition));
    }
}
