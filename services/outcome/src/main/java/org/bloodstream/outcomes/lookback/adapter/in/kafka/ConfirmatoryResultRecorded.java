package org.bloodstream.outcomes.lookback.adapter.in.kafka;

import org.bloodstream.blood.isbt128.DonationNumber;

/** {@code testing/ConfirmatoryResultRecorded.v1}, as far as it matters here. */
record ConfirmatoryResultRecorded(DonationNumber donation, String test, String result) {
    /** An antibody of red cells is no infection, and nobody is followed for it [D]. A test that is new to us is one. */
    boolean turnedPositive() {
        return result.equals("POSITIVE") && !test.equals("ANTIBODY_SCREEN");
    }
}
