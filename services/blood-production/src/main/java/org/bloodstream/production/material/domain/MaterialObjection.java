package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.organisation.Equipment;

/** What stands against a command on equipment or a lot, or against naming one. */
public sealed interface MaterialObjection extends Objection {

    record EquipmentUnknown(Equipment equipment) implements MaterialObjection {
        @Override
        public String code() {
            return "equipment-unknown";
        }

        @Override
        public String message() {
            return "%s is not registered here: check its number, or have it registered.".formatted(equipment);
        }
    }

    record EquipmentAlreadyRegistered(Equipment equipment) implements MaterialObjection {
        @Override
        public String code() {
            return "equipment-already-registered";
        }

        @Override
        public String message() {
            return "%s is registered already: check its number.".formatted(equipment);
        }
    }

    record EquipmentRetired(Equipment equipment) implements MaterialObjection {
        @Override
        public String code() {
            return "equipment-retired";
        }

        @Override
        public String message() {
            return "%s was taken out of use for good.".formatted(equipment);
        }
    }

    record TimeToCome(Instant at) implements MaterialObjection {
        @Override
        public String code() {
            return "time-to-come";
        }

        @Override
        public String message() {
            return "This time is still to come: check it.";
        }
    }

    record CalibratedBeforeTheLast(Instant calibratedAt, Instant last) implements MaterialObjection {
        @Override
        public String code() {
            return "calibrated-before-the-last";
        }

        @Override
        public String message() {
            return "A later calibration is on record already: check the time.";
        }
    }

    record DueBeforeCalibrated(LocalDate dueOn) implements MaterialObjection {
        @Override
        public String code() {
            return "due-before-calibrated";
        }

        @Override
        public String message() {
            return "The next calibration is due after this one: check the day.";
        }
    }

    record LotUnknown(LotId lot) implements MaterialObjection {
        @Override
        public String code() {
            return "lot-unknown";
        }

        @Override
        public String message() {
            return "Lot %s is not registered here: check it, or register it.".formatted(lot);
        }
    }

    record LotAlreadyRegistered(LotId lot) implements MaterialObjection {
        @Override
        public String code() {
            return "lot-already-registered";
        }

        @Override
        public String message() {
            return "Lot %s is registered already: check its number.".formatted(lot);
        }
    }

    record LotAlreadyAccepted(LotId lot) implements MaterialObjection {
        @Override
        public String code() {
            return "lot-already-accepted";
        }

        @Override
        public String message() {
            return "Lot %s is accepted already.".formatted(lot);
        }
    }

    record LotHasExpired(LotId lot, LocalDate expiresOn) implements MaterialObjection {
        @Override
        public String code() {
            return "lot-expired";
        }

        @Override
        public String message() {
            return "Lot %s expired on %s: discard it.".formatted(lot, expiresOn);
        }
    }
}
