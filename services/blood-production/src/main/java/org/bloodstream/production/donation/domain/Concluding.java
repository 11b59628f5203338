package org.bloodstream.production.donation.domain;

import java.util.Optional;
import org.bloodstream.production.donation.domain.DonationEvent.AssayResultReported;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;

/** What a single result brings the test to: the end that others hear of, or not yet. */
public final class Concluding {
    private Concluding() {}

    /** Empty while the test is not at its end, or where it was there before. */
    public static Optional<TestResultRecorded> of(DonationTests before, AssayResultReported event) {
        var test = event.test();
        var after = before.with(event).result(test);
        return after.equals(before.result(test)) ? Optional.empty() : after.map(result -> conclusion(event, result));
    }

    private static TestResultRecorded conclusion(AssayResultReported event, TestResult result) {
        return new TestResultRecorded(
                event.donation(),
                event.test(),
                result,
                event.run(),
                event.analyser(),
                event.reportedAt(),
                event.batch());
    }
}
