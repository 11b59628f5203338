package org.bloodstream.donors.eligibility.domain;

import org.jspecify.annotations.Nullable;

/** What a clinician answers to a referral. The reasons are ours, as the sheet has none [D]. */
public sealed interface ClinicianAnswer {
    AnswerReason reason();

    record Accept(AnswerReason reason) implements ClinicianAnswer {
        public Accept {
            if (!reason.accepts()) throw new IllegalArgumentException(reason + " does not accept");
        }
    }

    /**
     * Defers the donor from every type of donation.
     *
     * @param code of the deferral, kebab-case
     * @param until absent for ever
     */
    record Defer(AnswerReason reason, String code, @Nullable Return until) implements ClinicianAnswer {
        public Defer {
            if (reason.accepts()) throw new IllegalArgumentException(reason + " accepts");
        }
    }
}
