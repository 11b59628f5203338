package org.bloodstream.donors.numbers.domain;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;

/** A number of a range, and what became of it. */
public record AllottedNumber(DonationNumber number, UUID range, UUID session, NumberState state) {

    /** @throws IllegalStateException when no number goes from this state to that one */
    public AllottedNumber next(NumberState next) {
        if (!state.leadsTo(next)) throw new IllegalStateException(state + " does not lead to " + next);
        return new AllottedNumber(number, range, session, next);
    }
}
