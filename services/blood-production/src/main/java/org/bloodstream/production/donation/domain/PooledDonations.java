package org.bloodstream.production.donation.domain;

import static java.util.function.Predicate.isEqual;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.production.donation.domain.DonationEvent.DonationReceived;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;

/** Several donations in one pack. */
record PooledDonations(List<DonationInProduction> all) {

    DonationInProduction asOne() {
        return new DonationInProduction(receipt(), results(), determinations(), holds());
    }

    private Optional<DonationReceived> receipt() {
        return all.stream().allMatch(each -> each.receipt().isPresent())
                ? all.getFirst().receipt()
                : Optional.empty();
    }

    /** One reactive result counts for all; negative is what every one has negative. */
    private Map<MandatoryTest, TestResult> results() {
        var results = new EnumMap<MandatoryTest, TestResult>(MandatoryTest.class);
        for (var test : MandatoryTest.values()) {
            var found = all.stream()
                    .map(each -> Optional.ofNullable(each.results().get(test)))
                    .toList();
            if (found.contains(Optional.of(TestResult.REACTIVE))) results.put(test, TestResult.REACTIVE);
            else if (found.stream().allMatch(isEqual(Optional.of(TestResult.NEGATIVE))))
                results.put(test, TestResult.NEGATIVE);
        }
        return results;
    }

    /** All of them where they disagree, within a donation or among them; else those that every donation has. */
    private List<GroupDetermined> determinations() {
        var determined =
                all.stream().flatMap(each -> each.determinations().stream()).toList();
        boolean agreed =
                determined.stream().map(GroupDetermined::group).distinct().count() <= 1;
        return agreed
                ? determined.stream()
                        .filter(each -> inEvery(each.determination()))
                        .map(PooledDonations::untyped)
                        .toList()
                : determined;
    }

    private boolean inEvery(Determination determination) {
        return all.stream().allMatch(each -> each.determinations().stream()
                .anyMatch(determined -> determined.determination() == determination));
    }

    private static GroupDetermined untyped(GroupDetermined event) {
        return new GroupDetermined(
                event.donation(), event.group(), null, event.determination(), event.analyser(), event.determinedAt());
    }

    /** The open ones: the same number may hold several donations, and be lifted of one. */
    private Holds holds() {
        return new Holds(
                all.stream().flatMap(each -> each.holds().open().stream()).toList(), Set.of());
    }
}
