package org.bloodstream.donors.rarepanel.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;

/**
 * What is known of a donor's red cells. An antigen is confirmed by two examinations that agree, as before it is printed on a
 * label (05_donation_testing.md [GK]); where any two disagree, nothing is known of it.
 *
 * @param donor the record that stands for the person
 */
public record TypedDonor(UUID donor, List<Determination> determinations) {
    private static final int ENOUGH = 2;

    public TypedDonor {
        determinations = List.copyOf(determinations);
    }

    /** Confirmed antigens alone. */
    public RedCellPhenotype confirmed() {
        return phenotype(found -> evidences(found) >= ENOUGH);
    }

    /** Examined once, and not yet to be relied on. */
    public RedCellPhenotype once() {
        return phenotype(found -> evidences(found) < ENOUGH);
    }

    /** Antigens of which examinations disagree. */
    public Set<Antigen> disputed() {
        var disputed = new TreeSet<Antigen>();
        byAntigen().forEach((antigen, found) -> {
            if (disagree(found)) disputed.add(antigen);
        });
        return disputed;
    }

    /**
     * Whether the donor's cells lack all that a patient's antibodies want absent.
     *
     * @param lacking at least one
     */
    public Fit fit(Set<Antigen> lacking) {
        if (lacking.isEmpty()) throw new IllegalArgumentException("a need names an antigen");
        if (lacking.stream().allMatch(confirmed()::lacks)) return Fit.CONFIRMED;
        var once = once();
        var confirmed = confirmed();
        return lacking.stream().allMatch(antigen -> confirmed.lacks(antigen) || once.lacks(antigen))
                ? Fit.EXAMINE_AGAIN
                : Fit.DOES_NOT_FIT;
    }

    private RedCellPhenotype phenotype(Predicate<Collection<Determination>> which) {
        var typings = new TreeMap<Antigen, Typing>();
        byAntigen().forEach((antigen, found) -> {
            if (!disagree(found) && which.test(found))
                typings.put(antigen, found.getFirst().present() ? Typing.POSITIVE : Typing.NEGATIVE);
        });
        return RedCellPhenotype.of(typings);
    }

    private Map<Antigen, List<Determination>> byAntigen() {
        return determinations.stream().collect(Collectors.groupingBy(Determination::antigen));
    }

    private static boolean disagree(Collection<Determination> found) {
        return found.stream().map(Determination::present).distinct().count() > 1;
    }

    private static long evidences(Collection<Determination> found) {
        return found.stream().map(Determination::evidence).distinct().count();
    }
}
