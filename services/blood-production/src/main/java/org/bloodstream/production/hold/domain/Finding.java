package org.bloodstream.production.hold.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
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
        GROUP_DISCREPANT
    }

    /** @param after the donation with the event applied */
    public static Optional<Finding> in(DonationEvent event, DonationInProduction after) {
        return switch (event) {
            case TestResultRecorded result
            when result.result() == TestResult.REACTIVE ->
                Optional.of(of(
                        result.donation(), Kind.REACTIVE_RESULT, result.test().name(), result.recordedAt()));
            case GroupDetermined determined
            when after.group() instanceof Discrepant ->
                Optional.of(of(determined.donation(), Kind.GROUP_DISCREPANT, "", determined.determinedAt()));
            default -> Optional.empty();
        };
    }

    private static Finding of(DonationNumber donation, Kind kind, String test, Instant at) {
        var name = "%s %s %s".formatted(donation.value(), kind, test);
        return new Finding(donation, UUID.nameUUIDFromBytes(name.getBytes(UTF_8)), kind, at);
    }
}
