package org.bloodstream.donors.numbers.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.NumberObjection.CollectionsInProgress;
import org.bloodstream.donors.numbers.domain.NumberObjection.SessionDoesNotBalance;

/**
 * Numbers issued to a session against what became of them: 04_donor_selection.md, section 4.4 (one set of numbers per donor),
 * and the design's choice that nothing may be left over [D].
 */
public record Balance(List<AllottedNumber> numbers) {
    public Balance {
        numbers = numbers.stream()
                .sorted(Comparator.comparing(each -> each.number().value()))
                .toList();
    }

    public int issued() {
        return numbers.size();
    }

    public int count(NumberState state) {
        return in(state).size();
    }

    /** By number. */
    public List<DonationNumber> in(NumberState state) {
        return numbers.stream()
                .filter(each -> each.state() == state)
                .map(AllottedNumber::number)
                .toList();
    }

    public boolean isBalanced() {
        return objectionsToClosing().isEmpty();
    }

    /** None for a session without ranges. */
    public List<NumberObjection> objectionsToClosing() {
        var left = in(NumberState.ISSUED);
        var running = in(NumberState.STARTED);
        Stream<NumberObjection> unaccounted =
                left.isEmpty() ? Stream.empty() : Stream.of(new SessionDoesNotBalance(left));
        Stream<NumberObjection> inProgress =
                running.isEmpty() ? Stream.empty() : Stream.of(new CollectionsInProgress(running));
        return Stream.concat(unaccounted, inProgress).toList();
    }
}
