package org.bloodstream.donors.designation.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why a donation is not given for one patient alone. */
public sealed interface DesignationObjection extends Objection {

    record PatientIsNotTheDonor() implements DesignationObjection {
        @Override
        public String code() {
            return "patient-is-not-the-donor";
        }

        @Override
        public String message() {
            return "An autologous donation is for the donor: the patient's number must be the one on the donor's own record.";
        }
    }

    record PatientIsTheDonor() implements DesignationObjection {
        @Override
        public String code() {
            return "patient-is-the-donor";
        }

        @Override
        public String message() {
            return "The donor is the patient: this is an autologous donation.";
        }
    }

    record WantedInThePast(LocalDate wantedUntil) implements DesignationObjection {
        @Override
        public String code() {
            return "wanted-in-the-past";
        }

        @Override
        public String message() {
            return "%s is over: enter a day until which it may be given.".formatted(wantedUntil);
        }
    }

    /** @param survivor the record that stands for this one */
    record DonorsRecordMerged(UUID survivor) implements DesignationObjection {
        @Override
        public String code() {
            return "donor-merged-away";
        }

        @Override
        public String message() {
            return "This record was merged into another: record it there.";
        }
    }

    /** It is unknown, of another donor, withdrawn, or its day is over: which of them is not told. */
    record DesignationNotUsable(UUID designation) implements DesignationObjection {
        @Override
        public String code() {
            return "designation-not-usable";
        }

        @Override
        public String message() {
            return "No approved request of today lets this donor give for one patient alone: look at the donor's requests.";
        }
    }

    record AlreadyWithdrawn(Withdrawal withdrawal) implements DesignationObjection {
        @Override
        public String code() {
            return "designation-already-withdrawn";
        }

        @Override
        public String message() {
            return "This request was withdrawn before: %s.".formatted(withdrawal.ground());
        }
    }

    /** No such request of this donor. */
    record DesignationUnknown() implements DesignationObjection {
        @Override
        public String code() {
            return "designation-unknown";
        }

        @Override
        public String message() {
            return "This donor has no such request: look at the donor's requests.";
        }
    }

    /** Divisions of a run are not numbered for one patient here. */
    record DesignatedByMachine() implements DesignationObjection {
        @Override
        public String code() {
            return "designated-by-machine";
        }

        @Override
        public String message() {
            return "What is for one patient alone is given as whole blood here.";
        }
    }

    record DesignatedOffline() implements DesignationObjection {
        @Override
        public String code() {
            return "designated-offline";
        }

        @Override
        public String message() {
            return "For whom it is could not be looked up without connection: a quality officer has to look at this pack.";
        }
    }
}
