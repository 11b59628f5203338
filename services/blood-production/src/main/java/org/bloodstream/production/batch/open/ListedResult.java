package org.bloodstream.production.batch.open;

import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.TestResult;
import org.bloodstream.production.donation.domain.TestStep;
import org.jspecify.annotations.Nullable;

/** @param printed the donation as on the label */
record ListedResult(
        DonationNumber donation,
        String printed,
        TestStep step,
        TestResult result,
        @Nullable String pool) {

    record Row(
            String donation,
            String step,
            String result,
            @Nullable String pool) {
        ListedResult listed() {
            var number = new DonationNumber(donation);
            return new ListedResult(number, number.printed(), TestStep.valueOf(step), TestResult.valueOf(result), pool);
        }
    }
}
