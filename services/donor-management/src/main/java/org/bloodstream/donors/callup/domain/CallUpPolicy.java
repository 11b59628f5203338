package org.bloodstream.donors.callup.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.jspecify.annotations.Nullable;

/** Who is called, and in which order. */
public final class CallUpPolicy {
    /** Fair first: who was never called, then who was called longest ago; of them who gave longest ago. */
    private static final Comparator<Listed> LEAST_RECENTLY_CALLED = Comparator.comparing(
                    Listed::lastCalled, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Listed::lastGave, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Listed::donor);

    private static final Comparator<Listed> NEAREST = Comparator.comparing(
                    Listed::kilometres, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
            .thenComparing(LEAST_RECENTLY_CALLED);

    private CallUpPolicy() {}

    /**
     * What a list is made by.
     *
     * @param day of the session, local date
     * @param today local date
     * @param shortBy units below the minimum, of every group that is called
     */
    public record Occasion(
            DonationType donation, LocalDate day, LocalDate today, Map<BloodGroup, Integer> shortBy, CallOrder order) {
        public Occasion {
            shortBy = Map.copyOf(shortBy);
        }
    }

    /** In the order in which they are called; all who may be. */
    public static List<Listed> order(
            Occasion occasion, Collection<Callable> donors, CallingRule rule, SelectionPolicy intervals) {
        return donors.stream()
                .filter(donor -> occasion.shortBy().containsKey(donor.group()))
                .filter(donor -> rule.allows(donor.lastCalled(), donor.callsInTheYear(), occasion.today()))
                .map(donor -> listed(donor, occasion, intervals))
                .filter(listed -> mayGive(listed, occasion.day()))
                .sorted(
                        switch (occasion.order()) {
                            case LEAST_CALLED -> LEAST_RECENTLY_CALLED;
                            case NEAREST -> NEAREST;
                        })
                .toList();
    }

    /**
     * How many donors a list that follows the need calls of each group at most, so that those of a rare one are not all called
     * for a few units.
     */
    public static Map<BloodGroup, Integer> shares(Map<BloodGroup, Integer> shortBy, CallingRule rule) {
        return shortBy.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() * rule.callsForEachUnit()));
    }

    private static boolean mayGive(Listed listed, LocalDate day) {
        var from = listed.mayGiveFrom();
        return from == null || !day.isBefore(from);
    }

    private static Listed listed(Callable donor, Occasion occasion, SelectionPolicy intervals) {
        return new Listed(
                donor.donor(),
                donor.group(),
                occasion.shortBy().getOrDefault(donor.group(), 0),
                donor.lastGave(),
                mayGiveFrom(donor, occasion.donation(), intervals),
                donor.district(),
                donor.kilometres(),
                donor.lastCalled());
    }

    /** By the table of intervals in force (04_donor_selection.md, section 4.2): the latest of all that was given. */
    private static @Nullable LocalDate mayGiveFrom(Callable donor, DonationType donation, SelectionPolicy intervals) {
        return donor.gifts().stream()
                .map(gift -> NextDonation.after(intervals, gift.donation(), donation, donor.sex(), gift.day())
                        .from())
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
