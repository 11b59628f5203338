package org.bloodstream.production.batch.open;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.production.donation.domain.MandatoryTest;

/** @param toTest members that were not tested alone since */
record ReactivePool(String pool, MandatoryTest test, UUID batch, Instant receivedAt, int members, int toTest) {

    record Row(String pool, String test, UUID batch, Instant receivedAt, int members, int toTest) {
        ReactivePool listed() {
            return new ReactivePool(pool, MandatoryTest.valueOf(test), batch, receivedAt, members, toTest);
        }
    }
}
