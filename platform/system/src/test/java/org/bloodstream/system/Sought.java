package org.bloodstream.system;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Texts that are looked for, each by the word that it begins with: a text as long as all logs is gone through once. */
final class Sought {
    private static final int BEFORE = 120;
    private static final int BEHIND = 80;
    private final Map<String, List<String>> byFirstWord = new HashMap<>();

    Sought(Collection<String> texts) {
        for (var text : texts) {
            var begin = next(text, 0);
            if (begin == text.length()) throw new IllegalArgumentException("nothing to look for: \"" + text + "\"");
            var phrase = text.substring(begin);
            byFirstWord
                    .computeIfAbsent(word(phrase, 0).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                    .add(phrase);
        }
    }

    /** Where any of them stands by itself, in large or small letters, with what stands around it. */
    List<String> places(String text) {
        var places = new ArrayList<String>();
        for (var at = next(text, 0); at < text.length(); ) {
            var word = word(text, at);
            for (var phrase : byFirstWord.getOrDefault(word.toLowerCase(Locale.ROOT), List.of()))
                if (stands(phrase, text, at)) places.add(around(text, at, at + phrase.length()));
            at = next(text, at + word.length());
        }
        return places;
    }

    private static boolean stands(String phrase, String text, int at) {
        var end = at + phrase.length();
        return text.regionMatches(true, at, phrase, 0, phrase.length())
                && (end == text.length() || !isOfAWord(text.charAt(end)) || !isOfAWord(text.charAt(end - 1)));
    }

    private static int next(String text, int from) {
        var at = from;
        while (at < text.length() && !isOfAWord(text.charAt(at))) at++;
        return at;
    }

    private static String word(String text, int from) {
        var end = from;
        while (end < text.length() && isOfAWord(text.charAt(end))) end++;
        return text.substring(from, end);
    }

    private static boolean isOfAWord(char letter) {
        return Character.isLetterOrDigit(letter);
    }

    private static String around(String text, int from, int to) {
        return text.substring(Math.max(0, from - BEFORE), Math.min(text.length(), to + BEHIND));
    }
}
