package org.bloodstream.production.donation.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;

/**
 * What hospitals have to know of a donation's tests beyond group and release: its packs are chosen by it. What was not
 * tested is not in it.
 *
 * @param antigens each once, by ISBT number
 * @param hev RNA
 */
public record UnitTesting(List<TypedAntigen> antigens, Typing hev) {
    public UnitTesting {
        antigens = List.copyOf(antigens);
    }

    /** As the compatibility policy asks for them; of CMV, HbS and high titre nothing is said here. */
    public UnitResults results() {
        return UnitResults.NONE
                .with(RedCellPhenotype.of(
                        antigens.stream().collect(Collectors.toMap(TypedAntigen::antigen, TypedAntigen::typing))))
                .withHev(hev);
    }

    static UnitTesting of(DonationInProduction donation) {
        return new UnitTesting(
                antigens(donation),
                switch (donation.results().get(MandatoryTest.HEV_RNA)) {
                    case NEGATIVE -> Typing.NEGATIVE;
                    case REACTIVE -> Typing.POSITIVE;
                    case null -> Typing.NOT_TESTED;
                });
    }

    /**
     * An antigen that was ever found counts as there: only where every typing misses it do the cells lack it. A run that gave
     * another group may have been of another sample, so what it missed says nothing.
     */
    private static List<TypedAntigen> antigens(DonationInProduction donation) {
        var ofThisGroup = donation.group() instanceof Confirmed(var group) ? group : null;
        Map<Antigen, Typing> typings = new TreeMap<>();
        for (var determined : donation.grouping().determined())
            for (var typed : determined.typed())
                if (typed.typing() == Typing.POSITIVE || determined.group().equals(ofThisGroup))
                    typings.merge(
                            typed.antigen(), typed.typing(), (one, other) -> one == Typing.POSITIVE ? one : other);
        return typings.entrySet().stream()
                .map(each -> new TypedAntigen(each.getKey(), each.getValue()))
                .toList();
    }
}
