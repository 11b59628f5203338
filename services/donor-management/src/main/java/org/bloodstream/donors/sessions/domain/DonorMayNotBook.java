package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.standing.domain.Condition;
import org.jspecify.annotations.Nullable;

/** Why a donor gets no appointment for that day: by register, deferrals, intervals, age and maxima. */
public sealed interface DonorMayNotBook extends BookingObjection {
    record DonorDoesNotGive(Condition standing) implements DonorMayNotBook {
        @Override
        public String code() {
            return "donor-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String message() {
            return "The register says that this donor does not give: open the record, and ask who this is.";
        }
    }

    record DonorMergedAway(UUID survivor) implements DonorMayNotBook {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: book under the one named here.";
        }
    }

    /**
     * In force when the slot starts. Why, the record says.
     *
     * @param until first local day or instant from which it no longer holds; absent when none can be said
     */
    record DonorDeferred(UUID deferral, @Nullable String until) implements DonorMayNotBook {
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
            return "This donor is deferred%s: look at the deferrals on the record."
                    .formatted(until == null ? "" : " until " + until);
        }
    }

    /** @param day local date of the appointment that the donor has */
    record AppointmentOpen(UUID appointment, LocalDate day, boolean waiting) implements DonorMayNotBook {
        @Override
        public String code() {
            return "appointment-open";
        }

        @Override
        public String message() {
            return "This donor %s on %s for this type of donation: move or cancel that first."
                    .formatted(waiting ? "waits for a place" : "has an appointment", day);
        }
    }

    /**
     * By the table of intervals in force.
     *
     * @param rule its line there
     * @param eligibleFrom first local date on which this donor may give this
     */
    record IntervalTooShort(String rule, DonationType gave, LocalDate eligibleFrom) implements DonorMayNotBook {
        @Override
        public String code() {
            return "interval-too-short";
        }

        @Override
        public String message() {
            return "This donor may give again from %s: take a slot on that day or later.".formatted(eligibleFrom);
        }
    }

    /**
     * A later appointment would come too soon after this one.
     *
     * @param rule its line in the table of intervals
     * @param next local date of the later one
     */
    record NextAppointmentTooNear(String rule, DonationType nextDonation, LocalDate next, LocalDate eligibleFrom)
            implements DonorMayNotBook {
        @Override
        public String code() {
            return "next-appointment-too-near";
        }

        @Override
        public String message() {
            return "After this one the donor's appointment of %s could be from %s only: move or cancel it first."
                    .formatted(next, eligibleFrom);
        }
    }

    /**
     * Age or a maximum speaks against that day, by the tables in force.
     *
     * @param code {@code donor-too-young}, {@code first-donation-too-late} or {@code maximum-reached}
     * @param rule its line there
     * @param eligibleFrom first local date on which it no longer does; absent for never
     */
    record NotOnThisDay(String code, String rule, @Nullable LocalDate eligibleFrom) implements DonorMayNotBook {
        static NotOnThisDay by(Finding finding) {
            return new NotOnThisDay(
                    finding.code(), finding.rule(), finding.until() instanceof Return.OnDay(var day) ? day : null);
        }

        @Override
        public String message() {
            var why =
                    switch (code) {
                        case "donor-too-young" -> "This donor is too young on that day";
                        case "first-donation-too-late" ->
                            "This would be a first donation, and the donor is too old for one";
                        default -> "This donor has given as much as is safe by then";
                    };
            return eligibleFrom == null ? why + "." : "%s: take a slot on %s or later.".formatted(why, eligibleFrom);
        }
    }
}
