package org.bloodstream.donors.rarepanel.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What platelets for a patient who no longer responds to others, or whose antibody is known, have to be (07_pretransfusion.md,
 * HLA/HPA-matched platelets [GK]).
 *
 * @param hla the patient's own HLA-A and -B types, {@code A2}; the fewer of the donor's are not among them the better [GK]
 * @param lacking platelet antigens that must be absent, {@code 1a}
 */
public record PlateletNeed(Set<String> hla, Set<String> lacking) {
    private static final Pattern HLA = Pattern.compile("[AB][1-9][0-9]?");
    private static final Pattern HPA = Pattern.compile("[1-5][ab]|15[ab]|6bw|7bw");

    /** @throws IllegalArgumentException when it names nothing, or what is neither an HLA type nor a platelet antigen */
    public PlateletNeed {
        hla = Set.copyOf(hla);
        lacking = Set.copyOf(lacking);
        if (hla.isEmpty() && lacking.isEmpty()) throw new IllegalArgumentException("a need names a type or an antigen");
        if (!unreadable(hla, lacking).isEmpty()) throw new IllegalArgumentException("a need names what there is");
    }

    /** What of these is neither; in one order. */
    public static List<String> unreadable(Set<String> hla, Set<String> lacking) {
        var wrong = new TreeSet<String>();
        hla.stream().filter(each -> !HLA.matcher(each).matches()).forEach(wrong::add);
        lacking.stream().filter(each -> !HPA.matcher(each).matches()).forEach(wrong::add);
        return List.copyOf(wrong);
    }
}
