package org.bloodstream.outcomes.lookback.domain;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/** Why something of a look-back is not done. */
public sealed interface LookBackObjection extends Objection {

    record BloodServiceOnly() implements LookBackObjection {
        @Override
        public String code() {
            return "blood-service-only";
        }

        @Override
        public String message() {
            return "Donors are the blood service's: ask its clinician.";
        }
    }

    /** A case belongs to an organisation: one that belonged to none could be closed by nobody. */
    record NoOrganisation() implements LookBackObjection {
        @Override
        public String code() {
            return "no-organisation";
        }

        @Override
        public String message() {
            return "Your sign-on names no organisation: ask for it to be set.";
        }
    }

    /** Nobody has told of the donor here; a donation that has just been given may still be on its way. */
    record DonorNotHeardOf() implements LookBackObjection {
        @Override
        public String code() {
            return "donor-not-heard-of";
        }

        @Override
        public String message() {
            return "Nobody has told of this donor here. Check the number; try again when it was registered just now. "
                    + "Of a donor who was brought from an old system without a donation nothing is known here.";
        }
    }

    /** Nobody has told of its collection here. A pool has several donors, and none of its own. */
    record DonationNotHeardOf() implements LookBackObjection {
        @Override
        public String code() {
            return "donation-not-heard-of";
        }

        @Override
        public String message() {
            return "Nobody has told of this donation here. Check the number; of a pool, enter one of the donations in it.";
        }
    }

    record NothingReceived() implements LookBackObjection {
        @Override
        public String code() {
            return "nothing-received";
        }

        @Override
        public String message() {
            return "No transfusion of this patient is on record here. Check the number, and paper records.";
        }
    }

    /** There is none, or it is not the caller's to see: which of the two is not told. */
    record CaseUnknown() implements LookBackObjection {
        @Override
        public String code() {
            return "look-back-unknown";
        }

        @Override
        public String message() {
            return "There is no such look-back case for you.";
        }
    }

    /** Likewise. */
    record ItemUnknown() implements LookBackObjection {
        @Override
        public String code() {
            return "item-unknown";
        }

        @Override
        public String message() {
            return "This case has no such component for you.";
        }
    }

    record ItemOfAnotherOrganisation(ComponentId component, OdsCode owner) implements LookBackObjection {
        @Override
        public String code() {
            return "item-of-another-organisation";
        }

        @Override
        public String message() {
            return "%s has to say what became of this component.".formatted(owner);
        }
    }

    record StageNotNext(ItemState from, Stage to) implements LookBackObjection {
        @Override
        public String code() {
            return "stage-not-next";
        }

        @Override
        public String message() {
            return "%s cannot follow %s.".formatted(to, from);
        }
    }

    record ItemsOpen(int open) implements LookBackObjection {
        @Override
        public String code() {
            return "items-open";
        }

        @Override
        public String message() {
            return "Components still open: %d. Each needs its end, or why it cannot be traced.".formatted(open);
        }
    }

    /** There is none, or it is not the caller's to see, or it was collected here. */
    record BroughtDonationUnknown() implements LookBackObjection {
        @Override
        public String code() {
            return "brought-donation-unknown";
        }

        @Override
        public String message() {
            return "This case has no such donation from an old system for you.";
        }
    }

    /** @param last absent while nothing was said */
    record FindingNotNext(@Nullable Finding last, Finding finding) implements LookBackObjection {
        @Override
        public String code() {
            return "finding-not-next";
        }

        @Override
        public String message() {
            return "%s cannot follow %s.".formatted(finding, last == null ? "nothing" : last);
        }
    }

    record BroughtDonationsOpen(long open) implements LookBackObjection {
        @Override
        public String code() {
            return "brought-donations-open";
        }

        @Override
        public String message() {
            return "Donations from an old system still to be looked through there: %d. The blood service says of each what was found."
                    .formatted(open);
        }
    }

    /** Something could be on its way that would belong to the case. */
    record NotUpToDate() implements LookBackObjection {
        @Override
        public String code() {
            return "not-up-to-date";
        }

        @Override
        public String message() {
            return "Other services' events are late: a component may be missing from the list. Try again shortly.";
        }
    }

    record AlreadyClosed() implements LookBackObjection {
        @Override
        public String code() {
            return "already-closed";
        }

        @Override
        public String message() {
            return "This case is closed.";
        }
    }

    record CaseOfAnotherOrganisation(OdsCode organisation) implements LookBackObjection {
        @Override
        public String code() {
            return "case-of-another-organisation";
        }

        @Override
        public String message() {
            return "%s opened this case and closes it.".formatted(organisation);
        }
    }
}
