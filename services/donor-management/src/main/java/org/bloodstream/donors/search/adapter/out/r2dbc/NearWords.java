package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.donors.search.domain.SoughtName;

/**
 * What the register's different words are asked for each word that is sought.
 *
 * @param sql of fixed text; what was typed stands in the values only
 */
record NearWords(String sql, Map<String, Object> values) {
    private static final int SHORTEST_FOR_SEVERAL = 6;
    /**
     * Words by themselves: a share of the sought one's trigrams, so that MUPRHY asks for MURPHY and BERG for VANDERBERG; the
     * service keeps the nearest.
     */
    private static final String ALONE = """
            (select :%1$s as sought, word as key, word_similarity(:%1$s, word) as likeness from name_word
             where word not like '+%%' and word %%> :%1$s order by similarity(word, :%1$s) desc limit 200)""";
    /**
     * What the register has in several words, for one that is sought and that it does not have: alike from end to end. Short ones
     * are found when they are right or sound alike.
     */
    private static final String FOR_ONE = """
            (select :%1$s as sought, word as key, 1.0::real as likeness from name_word
             where word like '+%%' and word %% :%1$s and not exists (select from name_word where word = :%1$s)
             order by similarity(word, :%1$s) desc limit 10)""";
    /** The other way round. */
    private static final String FOR_SEVERAL = """
            (select :%1$s as sought, word as key, 1.0::real as likeness from name_word
             where word not like '+%%' and word %% :%1$s
             order by similarity(word, :%1$s) desc limit 30)""";

    static NearWords of(SoughtName name) {
        List<String> asked = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        name.words().stream().distinct().forEach(word -> {
            var value = "word" + values.size();
            values.put(value, word);
            asked.add(ALONE.formatted(value));
            if (word.length() >= SHORTEST_FOR_SEVERAL) asked.add(FOR_ONE.formatted(value));
        });
        name.together().forEach(word -> {
            var value = "word" + values.size();
            values.put(value, word);
            asked.add(FOR_SEVERAL.formatted(value));
        });
        return new NearWords(String.join(" union all ", asked), values);
    }
}
