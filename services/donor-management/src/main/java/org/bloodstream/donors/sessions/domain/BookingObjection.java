package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.standing.domain.Condition;
import org.jspecify.annotations.Nullable;

/** Why an appointment is not made or changed. */
public sealed interface BookingObjection extends Objection
        permits SessionObjection.SessionNotOpen,
                BookingObjection.DonorDoesNotGive,
                BookingObjection.DonorMergedAway,
                BookingObjection.DonorDeferred,
                BookingObjection.SlotFull,
                BookingObjection.SlotFree,
                BookingObjection.SessionEnded,
                BookingObjection.SlotStarted,
                BookingObjection.SlotOver,
                BookingObjection.AppointmentOpen,
                BookingObjection.IntervalTooShort,
                BookingObjection.NextAppointmentTooNear,
                BookingObjection.NotOnThisDay,
                BookingObjection.AppointmentNotBooked,
                BookingObjection.AppointmentNotOpen,
                BookingObjection.DonationDiffers,
                BookingObjection.SlotUnchanged {

    record DonorDoesNotGive(Condition standing) implements BookingObjection {
        @Override
        public String code() {
            return "donor-" + standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        @Override
        public String message() {
            return "The register says that this donor does not give: open the record, and ask who this is.";
        }
    }

    record DonorMergedAway(UUID survivor) implements BookingObjection {
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
    record DonorDeferred(UUID deferral, @Nullable String until) implements BookingObjection {
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

    record SlotFull(int places) implements BookingObjection {
        @Override
        public String code() {
            return "slot-full";
        }

        @Override
        public String message() {
            return "All %d places are taken: take another slot or join the waiting list.".formatted(places);
        }
    }

    record SlotFree() implements BookingObjection {
        @Override
        public String code() {
            return "slot-free";
        }

        @Override
        public String message() {
            return "The slot has a free place: book it.";
        }
    }

    record SessionEnded(SessionState state) implements BookingObjection {
        @Override
        public String code() {
            return "session-ended";
        }

        @Override
        public String message() {
            return "The session is %s: take another one.".formatted(SessionWords.of(state));
        }
    }

    record SlotStarted() implements BookingObjection {
        @Override
        public String code() {
            return "slot-started";
        }

        @Override
        public String message() {
            return "The slot has started: take a later one, or record a donor who is here as a walk-in.";
        }
    }

    record SlotOver() implements BookingObjection {
        @Override
        public String code() {
            return "slot-over";
        }

        @Override
        public String message() {
            return "The slot has ended: take a later one.";
        }
    }

    /** @param day local date of the appointment that the donor has */
    record AppointmentOpen(UUID appointment, LocalDate day, boolean waiting) implements BookingObjection {
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
    record IntervalTooShort(String rule, DonationType gave, LocalDate eligibleFrom) implements BookingObjection {
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
            implements BookingObjection {
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
    record NotOnThisDay(String code, String rule, @Nullable LocalDate eligibleFrom) implements BookingObjection {
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

    record AppointmentNotBooked(AppointmentState state) implements BookingObjection {
        @Override
        public String code() {
            return "appointment-not-booked";
        }

        @Override
        public String message() {
            return "The appointment is %s: this needs a booked one.".formatted(SessionWords.of(state));
        }
    }

    record AppointmentNotOpen(AppointmentState state) implements BookingObjection {
        @Override
        public String code() {
            return "appointment-not-open";
        }

        @Override
        public String message() {
            return "The appointment is %s already.".formatted(SessionWords.of(state));
        }
    }

    record DonationDiffers(DonationType appointment, DonationType slot) implements BookingObjection {
        @Override
        public String code() {
            return "donation-differs";
        }

        @Override
        public String message() {
            return "The appointment is for %s and the slot for %s: cancel it and book anew."
                    .formatted(SessionWords.of(appointment), SessionWords.of(slot));
        }
    }

    record SlotUnchanged() implements BookingObjection {
        @Override
        public String code() {
            return "slot-unchanged";
        }

        @Override
        public String message() {
            return "The appointment is in this slot already.";
        }
    }
}
