package org.bloodstream.laboratory.testing.domain;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;

/** @param pool that the sample was tested in; there exactly where the step is {@link TestStep#POOL} */
public record SampleReading(
        DonationNumber donation,
        TestStep step,
        TestResult result,
        @Nullable String pool) {
    public SampleReading {
        if ((step == TestStep.POOL) != (pool != null))
            throw new IllegalArgumentException("a pool belongs to a result of a pool, and to no other");
    }
}
