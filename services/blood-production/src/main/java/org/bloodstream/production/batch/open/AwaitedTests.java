package org.bloodstream.production.batch.open;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestStanding;
import org.bloodstream.production.panel.domain.PanelCase;

/**
 * A donation of which the laboratory still has to test something.
 *
 * @param printed the donation as on the label
 * @param tests each mandatory one that is not negative
 * @param discretionary those that the panel or a person asks and that have no result
 */
record AwaitedTests(
        DonationNumber donation,
        String printed,
        Instant collectedAt,
        List<Awaited> tests,
        List<DiscretionaryTest> discretionary) {

    /** @param repeats how many negative ones are still needed, of an initially reactive test; else 0 */
    record Awaited(MandatoryTest test, TestStanding standing, int repeats) {}

    /** Empty when nothing is to be done: every test is negative, or the reference laboratory has said its word. */
    static Optional<AwaitedTests> of(PanelCase beside) {
        var tests = beside.tests();
        var number = beside.donation().donation();
        var awaited = Arrays.stream(MandatoryTest.values())
                .map(test -> new Awaited(test, tests.standing(test), tests.repeatsOutstanding(test)))
                .filter(each -> each.standing() != TestStanding.NEGATIVE)
                .toList();
        var reactive = awaited.stream()
                .filter(each -> each.standing() == TestStanding.REACTIVE)
                .toList();
        var discretionary = beside.outstanding();
        var open = reactive.isEmpty()
                ? !awaited.isEmpty() || !discretionary.isEmpty()
                : reactive.stream()
                        .anyMatch(each -> tests.confirmation(each.test()).isEmpty());
        return open
                ? Optional.of(new AwaitedTests(
                        number, number.printed(), beside.donation().collectedAt(), awaited, discretionary))
                : Optional.empty();
    }
}
