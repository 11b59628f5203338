package org.bloodstream.production.hold.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.BacterialScreen;
import org.bloodstream.production.donation.domain.ConfirmatoryResult;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;
import org.bloodstream.production.donation.domain.DonationEvent.ConfirmatoryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultsVoided;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.TestResult;

/**
 * What the laboratory found, and holds the donation for: what has left by then is recalled, and nobody has to think of it
 * (ST-10 and ST-23 of 14_stories.md). Found again, it is the same.
 *
 * @param hold number of the hold
 * @param at recording of the result or determination
 */
public record Finding(DonationNumber donation, UUID hold, Kind kind, Instant at) {
    /** What the list of holds says of it; which test it was, stands with the donation. */
    public enum Kind {
        REACTIVE_RESULT,
        /** The reference laboratory has confirmed it, or can not say. */
        REACTIVE_CONFIRMED,
        /**
         * Every test was negative, and a void batch, a result that the laboratory took back, a new reactive one or a test that was
         * asked since has undone that.
         */
        NEGATIVE_NO_MORE,
        /** Bacteria grew in a culture of a pack. */
        BACTERIAL_GROWTH,
        GROUP_DISCREPANT
    }

    /** @param after the donation with the event applied */
    public static Optional<Finding> in(DonationEvent event, DonationInProduction after) {
        return switch (event) {
            case TestResultRecorded result
            when result.result() == TestResult.REACTIVE ->
                Optional.of(of(result.donation(), Kind.REACTIVE_RESULT, reactive(result), result.recordedAt()));
            case ConfirmatoryResultRecorded confirmed
            when confirmed.result() != ConfirmatoryResult.NEGATIVE ->
                Optional.of(of(
                        confirmed.donation(),
                        Kind.REACTIVE_CONFIRMED,
                        confirmed.test().name(),
                        confirmed.recordedAt()));
            case DiscretionaryResultRecorded result
            when result.result() == TestResult.REACTIVE ->
                Optional.of(of(
                        result.donation(), Kind.REACTIVE_RESULT, result.test().name(), result.recordedAt()));
            case BacterialScreenReported screen
            when screen.result() == BacterialScreen.GROWTH ->
                Optional.of(of(
                        screen.donation(),
                        Kind.BACTERIAL_GROWTH,
                        screen.component().value(),
                        screen.reportedAt()));
            case GroupDetermination determination
            when after.group() instanceof Discrepant ->
                Optional.of(of(
                        determination.donation(),
                        Kind.GROUP_DISCREPANT,
                        discrepancy(after.grouping().resolutions()),
                        determination.determinedAt()));
            default -> Optional.empty();
        };
    }

    /**
     * What is held when a batch, a result that is taken back, or a test that is asked now, undoes what was complete: packs may have been released on it.
     * Whatever takes it back again later holds again.
     *
     * @param undoing one result of the batch, that results are void, or the asking
     */
    public static Optional<Finding> undone(
            DonationEvent undoing, DonationInProduction before, DonationInProduction after) {
        var takenBack = before.testObjections().findAny().isEmpty()
                && after.testObjections().findAny().isPresent();
        if (!takenBack) return Optional.empty();
        return switch (undoing) {
            case AssayResultReported it ->
                Optional.of(of(
                        it.donation(),
                        Kind.NEGATIVE_NO_MORE,
                        it.test() + " " + it.step() + " " + it.batch(),
                        it.reportedAt()));
            case DiscretionaryTestAsked it ->
                Optional.of(of(it.donation(), Kind.NEGATIVE_NO_MORE, it.test() + " ASKED", it.askedAt()));
            case DiscretionaryResultVoided it ->
                Optional.of(of(
                        it.donation(),
                        Kind.NEGATIVE_NO_MORE,
                        it.test() + " VOID " + it.analyser() + " " + it.run(),
                        it.voidedAt()));
            case TestResultsVoided it ->
                Optional.of(of(it.donation(), Kind.NEGATIVE_NO_MORE, it.test() + " VOID " + it.batch(), it.voidedAt()));
            default -> Optional.empty();
        };
    }

    /** Whether the hold is of a discrepant group of this donation, resolved or not. */
    static boolean isOfADiscrepancy(UUID hold, DonationNumber donation, int resolutions) {
        return IntStream.rangeClosed(0, resolutions)
                .anyMatch(number -> discrepancyHold(donation, number).equals(hold));
    }

    /** Reactive by another batch, after the first one's was void, it holds again. */
    private static String reactive(TestResultRecorded result) {
        return result.batch() == null ? result.test().name() : result.test() + " " + result.batch();
    }

    /** The number of the hold that a donation's discrepant group has placed, after so many resolutions. */
    public static UUID discrepancyHold(DonationNumber donation, int resolutions) {
        return number(donation, Kind.GROUP_DISCREPANT, discrepancy(resolutions));
    }

    /** A discrepancy after a resolution is another one, and holds again. */
    private static String discrepancy(int resolutions) {
        return resolutions == 0 ? "" : String.valueOf(resolutions);
    }

    private static Finding of(DonationNumber donation, Kind kind, String which, Instant at) {
        return new Finding(donation, number(donation, kind, which), kind, at);
    }

    private static UUID number(DonationNumber donation, Kind kind, String which) {
        return UUID.nameUUIDFromBytes(
                "%s %s %s".formatted(donation.value(), kind, which).getBytes(UTF_8));
    }
}
