package org.bloodstream.donors.likeness.adapter.out.text;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.language.DoubleMetaphone;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.bloodstream.donors.likeness.domain.Spelling;

/** Jaro-Winkler of commons-text and Double Metaphone of commons-codec. */
public final class CommonsSpelling implements Spelling {
    /** Longer than the library's 4, so that long names which begin alike do not all sound alike. */
    private static final int LONGEST_KEY = 8;
    /** A shorter key is shared by too many names. */
    private static final int SHORTEST_KEY = 2;

    private final JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    private final DoubleMetaphone metaphone = new DoubleMetaphone();

    public CommonsSpelling() {
        metaphone.setMaxCodeLen(LONGEST_KEY);
    }

    /** The library's figure depends on the order when words are equally long. */
    @Override
    public double closeness(String a, String b) {
        return Math.max(jaroWinkler.apply(a, b), jaroWinkler.apply(b, a));
    }

    @Override
    public Set<String> sounds(String word) {
        return Stream.of(metaphone.doubleMetaphone(word), metaphone.doubleMetaphone(word, true))
                .filter(Objects::nonNull)
                .filter(key -> key.length() >= SHORTEST_KEY)
                .collect(Collectors.toUnmodifiableSet());
    }
}
