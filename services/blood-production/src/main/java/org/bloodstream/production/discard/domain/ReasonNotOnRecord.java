package org.bloodstream.production.discard.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.DiscardReason;

/** What the record would know, it does not say. */
public record ReasonNotOnRecord(DiscardReason reason) implements Objection {
    @Override
    public String code() {
        return "discard-reason-not-on-record";
    }

    @Override
    public String message() {
        return "By the record this is not so: choose the reason that holds, or record the finding first.";
    }
}
