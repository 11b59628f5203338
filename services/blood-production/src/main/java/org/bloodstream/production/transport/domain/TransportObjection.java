package org.bloodstream.production.transport.domain;

import java.time.Instant;
import java.util.Locale;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;

/** What stands against a command on a box. */
public sealed interface TransportObjection extends Objection {

    record TransportUnknown(TransportNumber transport) implements TransportObjection {
        @Override
        public String code() {
            return "transport-unknown";
        }

        @Override
        public String message() {
            return "No transport has the number %s: record what was packed first.".formatted(transport);
        }
    }

    record ClosedInFuture(Instant closedAt) implements TransportObjection {
        @Override
        public String code() {
            return "box-closed-in-future";
        }

        @Override
        public String message() {
            return "The box cannot have been closed at a time that is still to come: check the time.";
        }
    }

    record PackedTwice(DonationNumber donation) implements TransportObjection {
        @Override
        public String code() {
            return "donation-packed-twice";
        }

        @Override
        public String message() {
            return "%s is on the list twice: check for a second pack with the same number."
                    .formatted(donation.printed());
        }
    }

    /** @param transport on its way with it */
    record PackedElsewhere(DonationNumber donation, TransportNumber transport) implements TransportObjection {
        @Override
        public String code() {
            return "donation-packed-elsewhere";
        }

        @Override
        public String message() {
            return "%s is on its way with %s already: check which box it is in."
                    .formatted(donation.printed(), transport);
        }
    }

    /** @param transport on its way with it */
    record BoxOnItsWay(BoxLabel box, TransportNumber transport) implements TransportObjection {
        @Override
        public String code() {
            return "box-on-its-way";
        }

        @Override
        public String message() {
            return "%s is on its way with %s already: receive that first, or check the box's label."
                    .formatted(box, transport);
        }
    }

    record BoxAlreadyReceived(Site site, Instant arrivedAt) implements TransportObjection {
        @Override
        public String code() {
            return "box-already-received";
        }

        @Override
        public String message() {
            return "This box was received at %s before: check its label and the list.".formatted(site);
        }
    }

    record ArrivedBeforeClosed(Instant arrivedAt, Instant closedAt) implements TransportObjection {
        @Override
        public String code() {
            return "arrived-before-closed";
        }

        @Override
        public String message() {
            return "The box cannot have arrived before it was closed: check both times.";
        }
    }

    record ArrivedInFuture(Instant arrivedAt) implements TransportObjection {
        @Override
        public String code() {
            return "arrived-in-future";
        }

        @Override
        public String message() {
            return "The box cannot have arrived at a time that is still to come: check the time.";
        }
    }

    /** None of this kind is open: it never was, or was closed. */
    record DiscrepancyNotOpen(DonationNumber donation, Discrepancy.Kind kind) implements TransportObjection {
        @Override
        public String code() {
            return "discrepancy-not-open";
        }

        @Override
        public String message() {
            return "Nothing of this kind is open about %s on this transport: read the list again."
                    .formatted(donation.printed());
        }
    }

    record ReasonOfAnotherKind(ClosingReason reason, Discrepancy.Kind kind) implements TransportObjection {
        @Override
        public String code() {
            return "reason-of-another-kind";
        }

        @Override
        public String message() {
            return "%s is no reason to close this: choose another."
                    .formatted(reason.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
    }

    /** Somebody says that the pack is here, and nobody has received it. */
    record NotArrivedYet(DonationNumber donation) implements TransportObjection {
        @Override
        public String code() {
            return "donation-not-arrived";
        }

        @Override
        public String message() {
            return "%s has not been received here: scan it in first.".formatted(donation.printed());
        }
    }
}
