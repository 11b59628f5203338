package org.bloodstream.production.batch.domain;

import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;

/**
 * What a batch says of one sample.
 *
 * @param pool that the sample was tested in; there exactly where the step is {@link TestStep#POOL}
 */
public record SampleResult(DonationNumber donation, TestStep step, TestResult result, Optional<String> pool) {
    public SampleResult {
        if ((step == TestStep.POOL) != pool.isPresent())
            throw new IllegalArgumentException("a pool belongs to a result of a pool, and to no other");
    }
}
