package org.bloodstream.donors.numbers.domain;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.numbers.domain.NumberObjection.NumberNotAllotted;
import org.bloodstream.donors.numbers.domain.NumberObjection.NumberNotUnused;
import org.bloodstream.donors.numbers.domain.NumberObjection.NumberOfAnotherSession;
import org.bloodstream.donors.numbers.domain.NumberObjection.RangeNumbersUsed;
import org.bloodstream.donors.numbers.domain.NumberObjection.RangeOverlaps;
import org.bloodstream.donors.numbers.domain.NumberObjection.SessionEnded;
import org.bloodstream.donors.sessions.domain.SessionState;
import org.jspecify.annotations.Nullable;

/** Each number in one range and used once: 01_isbt128.md, section 1.1 (unique for 100 years). */
public final class NumberPolicy {
    private static final Comparator<AllottedNumber> BY_NUMBER =
            Comparator.comparing(each -> each.number().value());
    private static final int FEW = 5;

    private NumberPolicy() {}

    /**
     * Whether a run may become a range of a session.
     *
     * @param allotted those of the run's numbers that are of a range already
     * @param used those of the run's numbers that a donation has
     */
    public static List<NumberObjection> objectionsToAllotting(
            NumberRun run, SessionState session, List<AllottedNumber> allotted, List<DonationNumber> used) {
        Stream<NumberObjection> ended = session == SessionState.PLANNED || session == SessionState.OPEN
                ? Stream.empty()
                : Stream.of(new SessionEnded(session));
        Stream<NumberObjection> taken =
                allotted.stream().map(AllottedNumber::session).distinct().map(other -> overlap(allotted, other));
        Stream<NumberObjection> given = used.isEmpty()
                ? Stream.empty()
                : Stream.of(new RangeNumbersUsed(used.stream().limit(FEW).toList()));
        return Stream.of(run.objections().stream(), ended, taken, given)
                .flatMap(each -> each)
                .toList();
    }

    private static RangeOverlaps overlap(List<AllottedNumber> allotted, UUID session) {
        var there = allotted.stream()
                .filter(each -> each.session().equals(session))
                .sorted(BY_NUMBER)
                .toList();
        return new RangeOverlaps(
                session, there.getFirst().number(), there.getLast().number());
    }

    /**
     * Whether a number may be used, voided, returned or explained in a session.
     *
     * @param known absent for a number of no range
     */
    public static Stream<NumberObjection> objectionsToTaking(
            DonationNumber number, UUID session, @Nullable AllottedNumber known) {
        if (known == null) return Stream.of(new NumberNotAllotted(number));
        if (!known.session().equals(session)) return Stream.of(new NumberOfAnotherSession(number, known.session()));
        return known.state() == NumberState.ISSUED
                ? Stream.empty()
                : Stream.of(new NumberNotUnused(number, known.state()));
    }
}
