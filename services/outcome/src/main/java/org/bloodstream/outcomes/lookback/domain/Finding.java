package org.bloodstream.outcomes.lookback.domain;

import org.jspecify.annotations.Nullable;

/** What an old system's records say of a donation. The words, and what may follow what, are ours [D]. */
public enum Finding {
    /** Nothing of it was given to anybody. */
    NOT_GIVEN,
    /** Somebody was given something of it: it stays open until the recipients have been followed. */
    GIVEN,
    /** Every recipient was told and tested, or cannot be, on paper. */
    RECIPIENTS_FOLLOWED,
    /** There are no records, or they do not say. */
    RECORDS_SAY_NOTHING;

    /** Records turn up and mistakes are found, so anything else may follow; recipients are followed once there are any. */
    boolean follows(@Nullable Finding last) {
        return this != last && (this != RECIPIENTS_FOLLOWED || last == GIVEN);
    }

    /** Whether words about it may be about recipients. */
    boolean aboutRecipients() {
        return this == GIVEN || this == RECIPIENTS_FOLLOWED;
    }

    boolean open() {
        return this == GIVEN;
    }
}
