package org.bloodstream.production.testing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.DonationEvent.TestResultRecorded;
import org.bloodstream.production.donation.domain.MandatoryTest;
import org.bloodstream.production.donation.domain.TestResult;

record TestReport(
        @NotNull MandatoryTest test,
        @NotNull TestResult result,
        @NotBlank @Size(max = 80) String run,
        @NotBlank @Size(max = 80) String analyser) {

    TestResultRecorded event(DonationNumber donation, Instant at) {
        return new TestResultRecorded(donation, test, result, run.strip(), analyser.strip(), at);
    }
}
