package org.bloodstream.donors.search.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Spelling;

/**
 * What a name is found by, as text: a word of it, neighbours of it as one word, or how one of these sounds. No word of a normal
 * name has either sign in it.
 */
public final class NameKey {
    private static final String TOGETHER = "+";
    private static final String SOUND = "~";

    private NameKey() {}

    /** A name's words that stand side by side, as who writes them in one word has them. */
    public static String together(String word) {
        return TOGETHER + word;
    }

    /** How a word sounds, or words written together; empty for a script that has no sounds here, and for the likes of Lee and Hugh. */
    public static Stream<String> sounds(String word, Spelling spelling) {
        return spelling.sounds(word.startsWith(TOGETHER) ? word.substring(TOGETHER.length()) : word).stream()
                .map(SOUND::concat);
    }

    /** Whether the key is how something sounds, and no word. */
    public static boolean isSound(String key) {
        return key.startsWith(SOUND);
    }

    /** Every key of surnames or of given names, as given. */
    static Stream<String> ofName(String asGiven, Spelling spelling) {
        var parts = NormalName.of(asGiven).parts();
        Set<String> together = new HashSet<>(Arrays.asList(
                String.join("", parts), NormalName.together(asGiven).whole()));
        for (int i = 1; i < parts.size(); i++) together.add(parts.get(i - 1) + parts.get(i));
        parts.forEach(together::remove);
        together.remove("");
        List<String> keys = new ArrayList<>(parts);
        together.forEach(word -> keys.add(together(word)));
        return Stream.concat(
                keys.stream(),
                Stream.concat(parts.stream(), together.stream()).flatMap(word -> sounds(word, spelling)));
    }
}
