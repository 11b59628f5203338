package org.bloodstream.production.donation.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;

/** Several donations in one pack. */
record PooledDonations(List<DonationInProduction> all) {

    DonationInProduction asOne() {
        return new DonationInProduction(
                receipt(),
                DonationTests.pooled(
                        all.stream().map(DonationInProduction::tests).toList()),
                Grouping.of(determinations()),
                holds());
    }

    private Optional<DonationReceived> receipt() {
        return all.stream().allMatch(each -> each.receipt().isPresent())
                ? all.getFirst().receipt()
                : Optional.empty();
    }

    /** All of them where one is discrepant or they disagree; else those that every donation has. */
    private List<GroupDetermination> determinations() {
        var determined = all.stream().flatMap(PooledDonations::counting).toList();
        return certain()
                ? determined.stream()
                        .filter(each -> inEvery(each.determination()))
                        .toList()
                : determined;
    }

    private boolean certain() {
        return all.stream().noneMatch(each -> each.group() instanceof Discrepant)
                && all.stream()
                                .flatMap(PooledDonations::counting)
                                .map(GroupDetermined.class::cast)
                                .map(GroupDetermined::group)
                                .distinct()
                                .count()
                        <= 1;
    }

    private boolean inEvery(Determination determination) {
        return all.stream()
                .allMatch(each -> counting(each).anyMatch(counted -> counted.determination() == determination));
    }

    /** Of a confirmed group the determinations that gave it, also where it was resolved; else all of them. */
    private static Stream<GroupDetermination> counting(DonationInProduction donation) {
        return donation.group() instanceof Confirmed(var group)
                ? donation.grouping().determined().stream()
                        .filter(each -> each.group().equals(group))
                        .map(PooledDonations::bare)
                : donation.grouping().since().stream();
    }

    /** Without what was typed, and without the record of one donor, which says nothing of the others. */
    private static GroupDetermination bare(GroupDetermined event) {
        return new GroupDetermined(
                event.donation(),
                event.group(),
                null,
                event.determination(),
                event.analyser(),
                event.determinedAt(),
                null,
                null,
                null,
                event.run());
    }

    /** The open ones: the same number may hold several donations, and be lifted of one. */
    private Holds holds() {
        return new Holds(
                all.stream().flatMap(each -> each.holds().open().stream()).toList(), Set.of());
    }
}
