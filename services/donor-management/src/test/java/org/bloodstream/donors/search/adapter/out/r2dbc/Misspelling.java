package org.bloodstream.donors.search.adapter.out.r2dbc;

import java.util.List;
import java.util.Random;
import java.util.function.BinaryOperator;

/** How a name is misheard, mistyped and written otherwise; the same for the same chance. */
final class Misspelling {
    private static final List<String[]> BY_EAR = List.of(
            new String[] {"gh", "h"},
            new String[] {"ph", "f"},
            new String[] {"ck", "k"},
            new String[] {"c", "k"},
            new String[] {"ie", "y"},
            new String[] {"y", "i"},
            new String[] {"ll", "l"},
            new String[] {"nn", "n"},
            new String[] {"z", "s"},
            new String[] {"Mac", "Mc"},
            new String[] {"O'", "O "},
            new String[] {"ó", "o"},
            new String[] {"á", "a"});

    private final Random chance;

    Misspelling(Random chance) {
        this.chance = chance;
    }

    /** A query for somebody of the name. */
    String of(String family, String given) {
        return switch (chance.nextInt(10)) {
            case 0 -> given + " " + slip(family);
            case 1 -> slip(given) + " " + family;
            case 2 -> slip(family) + " " + slip(given);
            case 3 -> byEar(given) + " " + byEar(family);
            case 4 -> inOne(family) + " " + byEar(given);
            case 5 -> given.split(" ")[0] + " " + inTwo(family);
            case 6 -> slip(inOne(given)) + " " + byEar(inOne(family));
            case 7 -> byEar(family) + " " + inTwo(slip(given));
            case 8 -> slip(lastOf(family)) + ", " + given;
            default -> given + " " + slip(family) + " Schwarzenberger";
        };
    }

    private String byEar(String name) {
        BinaryOperator<String> next = (_, other) -> other;
        return BY_EAR.stream()
                .filter(_ -> chance.nextBoolean())
                .map(change -> name.replace(change[0], change[1]))
                .filter(changed -> !changed.equals(name))
                .reduce(next)
                .orElse(name);
    }

    private String slip(String name) {
        if (name.length() < 4) return name;
        var slipped = new StringBuilder(name);
        int at = 1 + chance.nextInt(name.length() - 2);
        switch (chance.nextInt(4)) {
            case 0 -> slipped.setCharAt(at, letter());
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.insert(at, letter());
            default -> slipped.insert(at - 1, name.charAt(at)).deleteCharAt(at + 1);
        }
        return slipped.toString();
    }

    private char letter() {
        return (char) ('a' + chance.nextInt(26));
    }

    private static String inOne(String name) {
        return name.replace(" ", "").replace("-", "");
    }

    private String inTwo(String name) {
        if (name.length() < 5) return name;
        int at = 2 + chance.nextInt(name.length() - 3);
        return name.substring(0, at) + " " + name.substring(at);
    }

    private static String lastOf(String name) {
        var parts = name.split("[ -]");
        return parts[parts.length - 1];
    }
}
