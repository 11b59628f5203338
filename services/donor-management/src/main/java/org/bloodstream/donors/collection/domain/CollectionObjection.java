package org.bloodstream.donors.collection.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.jspecify.annotations.Nullable;

/** Why a donation is not recorded. */
public sealed interface CollectionObjection extends Objection {

    /** All mL, limits included. */
    record VolumeOutsideSpecification(int volumeMl, int minimumMl, int maximumMl) implements CollectionObjection {
        @Override
        public String code() {
            return "volume-outside-specification";
        }

        @Override
        public String message() {
            return "%d mL is outside %d to %d mL: discard the pack by the short-volume procedure."
                    .formatted(volumeMl, minimumMl, maximumMl);
        }
    }

    /**
     * The donor gave too recently.
     *
     * @param rule its line in the table of intervals
     * @param eligibleFrom first local date on which this donor may give this
     */
    record IntervalTooShort(String rule, LocalDate eligibleFrom) implements CollectionObjection {
        @Override
        public String code() {
            return "interval-too-short";
        }

        @Override
        public String message() {
            return "The donor gave too recently (%s): this donation may be given from %s."
                    .formatted(rule, eligibleFrom);
        }
    }

    /**
     * The donor may not give yet.
     *
     * @param minimumAge whole years
     */
    record DonorTooYoung(int minimumAge) implements CollectionObjection {
        @Override
        public String code() {
            return "donor-too-young";
        }

        @Override
        public String message() {
            return "Blood is taken from the %dth birthday.".formatted(minimumAge);
        }
    }

    record DonorDeceased() implements CollectionObjection {
        @Override
        public String code() {
            return "donor-deceased";
        }

        @Override
        public String message() {
            return "The register says that this donor has died: ask who this is, and search again.";
        }
    }

    record DonorOptedOut() implements CollectionObjection {
        @Override
        public String code() {
            return "donor-opted-out";
        }

        @Override
        public String message() {
            return "This donor wanted to give no more: record that the donor is back, if so.";
        }
    }

    record DonorTransferred() implements CollectionObjection {
        @Override
        public String code() {
            return "donor-transferred";
        }

        @Override
        public String message() {
            return "This donor gives to another blood service, which has the history: record the return first.";
        }
    }

    /** @param survivor the record that stands for this one */
    record DonorMergedAway(UUID survivor) implements CollectionObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record the donation there.";
        }
    }

    /**
     * A deferral is in force. Why, the record says.
     *
     * @param until first local day or instant from which it no longer holds; absent when none can be said
     */
    record DonorDeferred(UUID deferral, @Nullable String until) implements CollectionObjection {
        static DonorDeferred by(Deferral deferral) {
            return new DonorDeferred(
                    deferral.deferral(), deferral.imposed().end().text());
        }

        @Override
        public String code() {
            return "donor-deferred";
        }

        @Override
        public String message() {
            return "This donor is deferred%s: nothing is taken; look at the deferrals on the record."
                    .formatted(until == null ? "" : " until " + until);
        }
    }

    /** What it was is not told: it is between the donor and the clinician. */
    record LeftToAClinician() implements CollectionObjection {
        @Override
        public String code() {
            return "left-to-a-clinician";
        }

        @Override
        public String message() {
            return "A clinician has not decided yet about what this donor told after giving: ask the clinician, and take nothing before.";
        }
    }

    record NotAssessedToday() implements CollectionObjection {
        @Override
        public String code() {
            return "not-assessed-today";
        }

        @Override
        public String message() {
            return "No health check of today accepts this donor for this donation: do it first, or wait for the clinician.";
        }
    }

    /** The donor was brought from an old system, and what was brought is not reviewed. */
    record MigrationNotLive() implements CollectionObjection {
        @Override
        public String code() {
            return "migration-not-live";
        }

        @Override
        public String message() {
            return "This donor came from an old system that has not gone live here: take nothing before a quality officer has declared it fit.";
        }
    }

    /** Which, the quality officers see: whoever collects cannot settle it. */
    record MigrationDiffers() implements CollectionObjection {
        @Override
        public String code() {
            return "migration-difference-open";
        }

        @Override
        public String message() {
            return "A deferral, group or antibody of this donor differs from the old system's files: take nothing before a quality officer has decided it.";
        }
    }

    record ApheresisNeedsSession() implements CollectionObjection {
        @Override
        public String code() {
            return "apheresis-needs-session";
        }

        @Override
        public String message() {
            return "What a machine takes is recorded at its session, step by step: open the session.";
        }
    }

    /** The groups are not told: who collects cannot settle it. */
    record GroupsContradict() implements CollectionObjection {
        @Override
        public String code() {
            return "donor-groups-contradict";
        }

        @Override
        public String message() {
            return "The laboratory has determined two blood groups for this donor: nobody gives until a quality officer has settled it.";
        }
    }
}
