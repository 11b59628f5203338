package org.bloodstream.outcomes.bedside.domain;

import java.util.List;

/** What is known may not be all there is. */
public sealed interface ConfirmationReason extends BedsideReason {

    /** Not a stop by itself: it turns a GO into DOWNTIME. */
    record CannotConfirm(List<String> doubts) implements ConfirmationReason {
        @Override
        public String code() {
            return "cannot-confirm";
        }

        @Override
        public String message() {
            return "Nothing speaks against it, but the records cannot be confirmed now. Before transfusing, two people must check patient and pack by hand on the downtime form.";
        }

        @Override
        public Severity severity() {
            return Severity.WARN;
        }
    }
}
