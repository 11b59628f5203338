package org.bloodstream.donors.deferral.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a deferral is not imposed, extended or ended. */
public sealed interface DeferralObjection extends Objection {
    record EndNotInFuture() implements DeferralObjection {
        @Override
        public String code() {
            return "end-not-in-future";
        }

        @Override
        public String message() {
            return "A deferral ends on a day that is still to come: take the first day on which the donor may give.";
        }
    }

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements DeferralObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: defer the donor there.";
        }
    }

    record DeferralNotInForce(DeferralState state) implements DeferralObjection {
        @Override
        public String code() {
            return "deferral-not-in-force";
        }

        @Override
        public String message() {
            return "This deferral is %s already: look at its history."
                    .formatted(state == DeferralState.OVER ? "over" : "ended");
        }
    }

    record DeferralNotOverridable() implements DeferralObjection {
        @Override
        public String code() {
            return "deferral-not-overridable";
        }

        @Override
        public String message() {
            return "No clinician may accept a donor against this rule today: if it was recorded in error, say so.";
        }
    }

    record EndReasonNotOfThisDeferral(String reason) implements DeferralObjection {
        @Override
        public String code() {
            return "end-reason-not-of-this-deferral";
        }

        @Override
        public String message() {
            return "A condition ends where the deferral lasts until it ends: take another reason, or wait for its day.";
        }
    }

    record EndNotLater() implements DeferralObjection {
        @Override
        public String code() {
            return "end-not-later";
        }

        @Override
        public String message() {
            return "An extension lasts longer than what is recorded: to shorten it, end this one and impose another.";
        }
    }
}
