package org.bloodstream.donors.adverseevents.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;

/** Why an adverse event is not recorded, followed up or concluded. */
public sealed interface AdverseEventObjection extends Objection {

    record OnsetInFuture(Instant onsetAt) implements AdverseEventObjection {
        @Override
        public String code() {
            return "onset-in-future";
        }

        @Override
        public String message() {
            return "It cannot have begun yet: check the time.";
        }
    }

    record DonationNotOfDonor(DonationNumber donation) implements AdverseEventObjection {
        @Override
        public String code() {
            return "donation-not-of-donor";
        }

        @Override
        public String message() {
            return "%s is no donation of this donor: check the number.".formatted(donation.printed());
        }
    }

    record ArmNotSaid() implements AdverseEventObjection {
        @Override
        public String code() {
            return "arm-not-said";
        }

        @Override
        public String message() {
            return "Say which arm: this complication is in one.";
        }
    }

    record FollowUpInPast(LocalDate dueOn) implements AdverseEventObjection {
        @Override
        public String code() {
            return "follow-up-in-past";
        }

        @Override
        public String message() {
            return "A follow-up is due today or later, not on %s.".formatted(dueOn);
        }
    }

    record FollowUpMissing() implements AdverseEventObjection {
        @Override
        public String code() {
            return "follow-up-missing";
        }

        @Override
        public String message() {
            return "After a severe event somebody has to ask how the donor is: say what, and until when.";
        }
    }

    record FollowUpClosed(int followUp) implements AdverseEventObjection {
        @Override
        public String code() {
            return "follow-up-closed";
        }

        @Override
        public String message() {
            return "This follow-up was done already: look at what was said.";
        }
    }

    record ReviewIsAClinicians(int followUp) implements AdverseEventObjection {
        @Override
        public String code() {
            return "review-is-a-clinicians";
        }

        @Override
        public String message() {
            return "A clinician looks at this and says what came of it.";
        }
    }

    record FollowUpOpen(List<Integer> followUps) implements AdverseEventObjection {
        public FollowUpOpen {
            followUps = List.copyOf(followUps);
        }

        @Override
        public String code() {
            return "follow-up-open";
        }

        @Override
        public String message() {
            return "%d follow-ups are open: close them first.".formatted(followUps.size());
        }
    }

    record EventConcluded(EventOutcome outcome) implements AdverseEventObjection {
        @Override
        public String code() {
            return "adverse-event-concluded";
        }

        @Override
        public String message() {
            return "How it ended is on record already.";
        }
    }
}
