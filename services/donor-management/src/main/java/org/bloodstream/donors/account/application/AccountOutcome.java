package org.bloodstream.donors.account.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.donors.account.domain.AccountObjection;

/** The answer to a command about accounts. */
public sealed interface AccountOutcome {
    record CodeMade(Instant validUntil) implements AccountOutcome {}

    record Linked() implements AccountOutcome {}

    record Unlinked() implements AccountOutcome {}

    record Refused(List<AccountObjection> objections) implements AccountOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record DonorUnknown() implements AccountOutcome {}
}
