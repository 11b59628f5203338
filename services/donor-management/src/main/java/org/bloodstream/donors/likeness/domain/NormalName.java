package org.bloodstream.donors.likeness.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Surnames or given names as comparing takes them: without case, accents, apostrophes and hyphens, Mac as Mc, O and Mc
 * joined to what follows, particles left out. Never shown and never kept instead of the name as it was given.
 *
 * @param parts in the order given; empty when nothing was given
 */
public record NormalName(List<String> parts) {
    private static final Set<String> JOINED = Set.of("O", "MC", "MAC", "FITZ");
    private static final Set<String> PARTICLES = Set.of(
            "VAN", "VON", "DER", "DEN", "DE", "DEL", "DA", "DI", "DU", "DOS", "DAS", "LA", "LE", "AL", "EL", "BIN",
            "BINT", "IBN", "NI", "NIC", "UI", "UA", "AND", "Y");
    private static final String MAC = "MAC";
    /** So that Mack and Macey stay what they are. */
    private static final int SHORTEST_AFTER_MAC = 3;

    public NormalName {
        parts = List.copyOf(parts);
    }

    /** @param asGiven letter by letter as the person gives it */
    public static NormalName of(String asGiven) {
        var folded = Letters.folded(asGiven);
        if (folded.isEmpty()) return new NormalName(List.of());
        var words = joined(List.of(folded.split(" ")));
        var names = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
        return new NormalName((names.isEmpty() ? words : names)
                .stream().map(NormalName::mcForMac).toList());
    }

    /** As who writes all of it in one word gives it, particles and all: Vanderberg for van der Berg. */
    public static NormalName together(String asGiven) {
        return of(Letters.folded(asGiven).replace(" ", ""));
    }

    public boolean absent() {
        return parts.isEmpty();
    }

    /** As one word. */
    public String whole() {
        return parts.size() == 1 ? parts.getFirst() : String.join("", parts);
    }

    /** Not the same, and one slip of the hand from it: a letter is another, left out or too many, or two neighbours are transposed. */
    public boolean oneSlipFrom(NormalName other) {
        return Slip.ofLetter(whole(), other.whole());
    }

    /** The same names, in whatever order, or written in one word. */
    public boolean sameAs(NormalName other) {
        if (whole().equals(other.whole())) return true;
        return parts.size() > 1
                && parts.size() == other.parts.size()
                && parts.stream()
                        .sorted()
                        .toList()
                        .equals(other.parts.stream().sorted().toList());
    }

    /** One has all that the other has, and more. */
    boolean contains(NormalName other) {
        return new HashSet<>(parts).containsAll(other.parts) || new HashSet<>(other.parts).containsAll(parts);
    }

    private static List<String> joined(List<String> words) {
        List<String> joined = new ArrayList<>();
        var prefix = "";
        for (var word : words) {
            if (JOINED.contains(word)) {
                prefix = prefix + word;
            } else {
                joined.add(prefix + word);
                prefix = "";
            }
        }
        if (!prefix.isEmpty()) joined.add(prefix);
        return joined;
    }

    private static String mcForMac(String word) {
        boolean mac = word.startsWith(MAC) && word.length() >= MAC.length() + SHORTEST_AFTER_MAC;
        return mac ? "MC" + word.substring(MAC.length()) : word;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "NormalName[…]";
    }
}
