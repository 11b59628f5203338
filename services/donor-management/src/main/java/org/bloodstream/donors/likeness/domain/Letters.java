package org.bloodstream.donors.likeness.domain;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Letters as comparing takes them: capitals without accents; words parted by one blank. Any script is kept. */
final class Letters {
    /** In other scripts a mark is a vowel or a tone, and part of the name. */
    private static final Set<UnicodeScript> MARKS_ARE_ACCENTS = Set.of(
            UnicodeScript.LATIN,
            UnicodeScript.GREEK,
            UnicodeScript.CYRILLIC,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW);
    /** What Unicode does not take apart. */
    private static final Map<Integer, String> PLAIN = Map.of(
            (int) 'Ø', "O", (int) 'Ł', "L", (int) 'Æ', "AE", (int) 'Œ', "OE", (int) 'Đ', "D", (int) 'Ð', "D", (int) 'Þ',
            "TH", (int) 'Ħ', "H");

    private static final String APOSTROPHES = "'’‘ʼʻ`´′＇";

    /** Nothing to do but to write them large. */
    private static final Pattern PLAIN_WORDS = Pattern.compile("[A-Za-z0-9]++(?: [A-Za-z0-9]++)*+");

    private Letters() {}

    static String folded(String text) {
        if (PLAIN_WORDS.matcher(text).matches()) return text.toUpperCase(Locale.ROOT);
        var folded = new StringBuilder(text.length());
        var base = UnicodeScript.COMMON;
        for (int c : Normalizer.normalize(withoutApostrophes(text), Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .toArray()) {
            if (Character.isLetterOrDigit(c)) {
                base = UnicodeScript.of(c);
                folded.append(PLAIN.getOrDefault(c, Character.toString(c)));
            } else if (isMark(c)) {
                if (!MARKS_ARE_ACCENTS.contains(base)) folded.appendCodePoint(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                folded.append(' ');
            }
        }
        return Normalizer.normalize(folded.toString().strip().replaceAll(" +", " "), Form.NFC);
    }

    /** Before letters are taken apart, since an acute accent alone becomes a blank and a mark then. */
    private static String withoutApostrophes(String text) {
        return text.codePoints()
                .filter(c -> APOSTROPHES.indexOf(c) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
