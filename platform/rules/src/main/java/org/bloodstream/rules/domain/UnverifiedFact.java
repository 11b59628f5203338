package org.bloodstream.rules.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that rests on general knowledge: marked {@code GK} until somebody signs it (architecture.md, section 5).
 *
 * @param line counted from 1
 */
public record UnverifiedFact(int line, String text) {
    private static final Pattern MARK = Pattern.compile("\\bGK\\b");

    /** Every marked line; comments ({@code #}) and empty lines say nothing. */
    public static List<UnverifiedFact> in(Content content) {
        var found = new ArrayList<UnverifiedFact>();
        var number = 0;
        for (var line : content.text().lines().toList()) {
            number++;
            if (!line.startsWith("#") && MARK.matcher(line).find()) found.add(new UnverifiedFact(number, line.strip()));
        }
        return List.copyOf(found);
    }
}
