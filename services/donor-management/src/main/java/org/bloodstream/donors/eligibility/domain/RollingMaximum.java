package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * The most that may be given within a number of days that end today; not a calendar year (section 4.2).
 *
 * @param amount donations, or mL
 * @param days a donation counts on its own local date and the days after it, this many in all
 */
record RollingMaximum(
        String id,
        Set<DonationType> donations,
        Set<Sex> sexes,
        int amount,
        Unit unit,
        int days,
        String words,
        String source) {

    enum Unit {
        DONATIONS,
        ML
    }

    RollingMaximum {
        donations = Set.copyOf(donations);
        sexes = Set.copyOf(sexes);
    }

    boolean concerns(DonationType donation, Sex sex) {
        return donations.contains(donation) && sexes.contains(sex);
    }

    Stream<Finding> findings(List<PastDonation> history, Attendance attendance) {
        var today = attendance.at().toLocalDate();
        int next = next(attendance);
        if (next > amount) return Stream.of(finding(new Return.WhenItEnds()));
        var counting = history.stream()
                .filter(each -> donations.contains(each.type()))
                .filter(each -> today.isBefore(end(each)))
                .sorted(Comparator.comparing(this::end))
                .toList();
        long total = next + counting.stream().mapToLong(this::size).sum();
        if (total <= amount) return Stream.empty();
        for (var oldest : counting) {
            total -= size(oldest);
            if (total <= amount) return Stream.of(finding(new Return.OnDay(end(oldest))));
        }
        return Stream.of(finding(new Return.WhenItEnds()));
    }

    private int next(Attendance attendance) {
        var planned = attendance.plannedLossMl();
        return switch (unit) {
            case DONATIONS -> 1;
            case ML -> planned == null ? 0 : planned;
        };
    }

    private int size(PastDonation donation) {
        return switch (unit) {
            case DONATIONS -> 1;
            case ML -> donation.volumeMl();
        };
    }

    /** The first day on which it no longer counts. */
    private LocalDate end(PastDonation donation) {
        return donation.at().toLocalDate().plusDays(days);
    }

    private Finding finding(Return until) {
        return Finding.of(id, "maximum-reached", Effect.DEFER, words, source).until(until);
    }
}
