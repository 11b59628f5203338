package org.bloodstream.donors.rarepanel.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.PlateletAntigens;

/**
 * What is known of a donor's platelets. Examinations that contradict each other leave nothing known, as of red cells.
 *
 * @param donor the record that stands for the person
 */
public record PlateletDonor(UUID donor, List<PlateletTyping> typings) {
    private static final int ENOUGH = 2;

    public PlateletDonor {
        typings = List.copyOf(typings);
    }

    /** Empty when the donor does not fit, or it is not known. */
    public Optional<PlateletFit> fit(PlateletNeed need) {
        if (!lacks(need.lacking())) return Optional.empty();
        if (need.hla().isEmpty()) return Optional.of(new PlateletFit(0, lackTwice(need.lacking())));
        var a = agreed(PlateletAntigens::hlaA);
        var b = agreed(PlateletAntigens::hlaB);
        if (a.isEmpty() || b.isEmpty()) return Optional.empty();
        var foreign = (int) Stream.concat(a.stream(), b.stream())
                .filter(type -> !need.hla().contains(type))
                .count();
        var typed = times(PlateletAntigens::hlaA) >= ENOUGH && times(PlateletAntigens::hlaB) >= ENOUGH;
        return Optional.of(new PlateletFit(foreign, typed && lackTwice(need.lacking())));
    }

    private boolean lacks(Set<String> antigens) {
        return antigens.stream()
                .allMatch(antigen -> found(antigen, Typing.NEGATIVE) > 0 && found(antigen, Typing.POSITIVE) == 0);
    }

    private boolean lackTwice(Set<String> antigens) {
        return antigens.stream().allMatch(antigen -> found(antigen, Typing.NEGATIVE) >= ENOUGH);
    }

    private long found(String antigen, Typing as) {
        return typings.stream()
                .filter(typing -> typing.found().hpa(antigen) == as)
                .count();
    }

    /** The types of a locus on which every examination of it agrees; empty when none was made, or two disagree. */
    private Set<String> agreed(Function<PlateletAntigens, List<String>> locus) {
        var all = examined(locus).map(Set::copyOf).collect(Collectors.toSet());
        return all.size() == 1 ? all.iterator().next() : Set.of();
    }

    private long times(Function<PlateletAntigens, List<String>> locus) {
        return examined(locus).count();
    }

    private Stream<List<String>> examined(Function<PlateletAntigens, List<String>> locus) {
        return typings.stream().map(PlateletTyping::found).map(locus).filter(types -> !types.isEmpty());
    }
}
