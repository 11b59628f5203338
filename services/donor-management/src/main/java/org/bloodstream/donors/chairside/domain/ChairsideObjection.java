package org.bloodstream.donors.chairside.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationNumber;

/** Why a step of a collection is refused. */
public sealed interface ChairsideObjection extends Objection {

    record IdentityNotChecked() implements ChairsideObjection {
        @Override
        public String code() {
            return "identity-not-checked";
        }

        @Override
        public String message() {
            return "The donor has to say name, date of birth and address, and to be right in all three.";
        }
    }

    record ConsentNotSigned() implements ChairsideObjection {
        @Override
        public String code() {
            return "consent-not-signed";
        }

        @Override
        public String message() {
            return "The donor signs consent before every donation: let it be read and signed, and say which text it was.";
        }
    }

    record LabelNotOfATube(String flags) implements ChairsideObjection {
        @Override
        public String code() {
            return "label-not-of-a-tube";
        }

        @Override
        public String message() {
            return "This label is not of a sample tube: scan the label on the tube.";
        }
    }

    record LabelNotOfAForm(String flags) implements ChairsideObjection {
        @Override
        public String code() {
            return "label-not-of-a-form";
        }

        @Override
        public String message() {
            return "This label is not of the donor's form: scan the label on the form.";
        }
    }

    record LabelsDiffer(List<DonationNumber> donations) implements ChairsideObjection {
        public LabelsDiffer {
            donations = List.copyOf(donations);
        }

        @Override
        public String code() {
            return "labels-differ";
        }

        @Override
        public String message() {
            return "The labels carry %d different numbers: stop, and take one whole label set."
                    .formatted(donations.size());
        }
    }

    record BagExpired(LocalDate expiresOn) implements ChairsideObjection {
        @Override
        public String code() {
            return "bag-expired";
        }

        @Override
        public String message() {
            return "The bag's last day was %s: take another bag.".formatted(expiresOn);
        }
    }

    record CollectionInProgress(UUID collection) implements ChairsideObjection {
        @Override
        public String code() {
            return "collection-in-progress";
        }

        @Override
        public String message() {
            return "A collection of this donor has not ended: end it first.";
        }
    }

    record AppointmentNotOfDonor(UUID appointment) implements ChairsideObjection {
        @Override
        public String code() {
            return "appointment-not-of-donor";
        }

        @Override
        public String message() {
            return "The appointment is not this donor's in this session: ask who this is.";
        }
    }

    record CollectionNotStarted(CollectionState state) implements ChairsideObjection {
        @Override
        public String code() {
            return "collection-not-started";
        }

        @Override
        public String message() {
            return "The collection has ended already.";
        }
    }

    record SamplesMissing() implements ChairsideObjection {
        @Override
        public String code() {
            return "samples-missing";
        }

        @Override
        public String message() {
            return "Without samples the donation cannot be tested: scan every tube that was filled.";
        }
    }

    /** Limits in mL, included. */
    record OutcomeDiffersFromVolume(Flow flow, int volumeMl, int minimumMl, int maximumMl)
            implements ChairsideObjection {
        @Override
        public String code() {
            return "outcome-differs-from-volume";
        }

        @Override
        public String message() {
            return "%d mL is not what was said of the weight (%d to %d mL is right): weigh again."
                    .formatted(volumeMl, minimumMl, maximumMl);
        }
    }

    record SessionClosed() implements ChairsideObjection {
        @Override
        public String code() {
            return "session-closed";
        }

        @Override
        public String message() {
            return "The session is over and balanced: a quality officer has to look at this pack.";
        }
    }

    record TimeInFuture(Instant time) implements ChairsideObjection {
        @Override
        public String code() {
            return "time-in-future";
        }

        @Override
        public String message() {
            return "This has not happened yet: check the tablet's clock.";
        }
    }

    record EndBeforeStart(Instant startedAt, Instant endedAt) implements ChairsideObjection {
        @Override
        public String code() {
            return "end-before-start";
        }

        @Override
        public String message() {
            return "The collection ended before it started: check the tablet's clock.";
        }
    }

    record NotOnDayOfSession(LocalDate day) implements ChairsideObjection {
        @Override
        public String code() {
            return "not-on-day-of-session";
        }

        @Override
        public String message() {
            return "The session was on %s: check the tablet's clock, or which session this is.".formatted(day);
        }
    }

    record CollectionIdReused(UUID collection) implements ChairsideObjection {
        @Override
        public String code() {
            return "collection-id-reused";
        }

        @Override
        public String message() {
            return "Another collection was taken under this id: the tablet has to give each a new one.";
        }
    }
}
