package org.bloodstream.blood.compatibility;

import java.time.LocalDate;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/** Of the ABO groups. Except for an order of choice and a group not yet confirmed, nothing lifts these. */
public sealed interface AboReason extends CompatibilityReason {

    /** Antigens meet antibodies: whatever was tested, whatever the situation. */
    record AboIncompatible(ComponentKind kind, Abo patient, Abo unit, String source) implements AboReason {
        @Override
        public Severity severity() {
            return Severity.STOP;
        }

        @Override
        public String code() {
            return "abo-incompatible";
        }

        @Override
        public String message() {
            return "Group %s must not be given to a group %s patient. Choose another unit.".formatted(unit, patient);
        }
    }

    /** The group would do if the unit had no high-titre anti-A or anti-B, and that is not known. */
    record HighTitreNotExcluded(Abo unit, String source) implements AboReason {
        @Override
        public Severity severity() {
            return Severity.STOP;
        }

        @Override
        public String code() {
            return "high-titre-not-excluded";
        }

        @Override
        public String message() {
            return "Group %s is for this patient only when tested negative for high-titre anti-A and anti-B."
                    .formatted(unit);
        }
    }

    /** Nobody knows the unit's group. */
    record UnitGroupUnknown(Severity severity, String source) implements AboReason {
        @Override
        public String code() {
            return "unit-group-unknown";
        }

        @Override
        public String message() {
            return "The unit's ABO group is not known. Return it to the laboratory.";
        }
    }

    /** @param fitsEverybody whether the unit may go to any group, so that the patient's does not matter */
    record PatientGroupUnknown(boolean fitsEverybody, Severity severity, String source) implements AboReason {
        @Override
        public String code() {
            return "patient-group-unknown";
        }

        @Override
        public String message() {
            return fitsEverybody
                    ? "The patient's group is not known; this unit fits any. Take a sample before the next."
                    : "The patient's group is not known, and this unit does not fit any. Take group O red cells, AB or A plasma.";
        }
    }

    /** @param fitsEverybody as of an unknown group */
    record GroupNotConfirmed(boolean fitsEverybody, Severity severity, String source) implements AboReason {
        @Override
        public String code() {
            return "group-not-confirmed";
        }

        @Override
        public String message() {
            return fitsEverybody
                    ? "The patient's group rests on one sample; this unit fits any. Take a second sample."
                    : "The patient's group rests on one sample. Confirm it on a second before this unit.";
        }
    }

    /** A second or later choice. */
    record NotFirstChoice(Choice choice, Severity severity, String source) implements AboReason {
        @Override
        public String code() {
            return "abo-not-first-choice";
        }

        @Override
        public String message() {
            return "This group is the %s choice for this patient."
                    .formatted(
                            switch (choice) {
                                case FIRST -> "first";
                                case SECOND -> "second";
                                case THIRD -> "third";
                                case FOURTH -> "fourth";
                                case NEVER -> "last";
                            });
        }
    }

    /** @param mother absent when her group is not known */
    record MotherIncompatible(@Nullable Abo mother, Abo unit, Severity severity, String source) implements AboReason {
        @Override
        public String code() {
            return mother == null ? "mother-group-unknown" : "mother-abo-incompatible";
        }

        @Override
        public String message() {
            return mother == null
                    ? "An infant may have the mother's antibodies, and her group is not known. Take group O."
                    : "An infant may have the mother's antibodies: group %s must not be given when she is group %s."
                            .formatted(unit, mother);
        }
    }

    /** @param donor of the transplant; absent when the group is not known */
    record TransplantIncompatible(@Nullable Abo donor, Abo unit, Severity severity, String source)
            implements AboReason {
        @Override
        public String code() {
            return "transplant-abo-incompatible";
        }

        @Override
        public String message() {
            return "Group %s does not fit the transplant's donor. Choose a unit that fits donor and patient."
                    .formatted(unit);
        }
    }

    /** The transplant team chose other groups for this phase. */
    record TransplantGroupNotChosen(LocalDate phaseFrom, Abo unit, Severity severity, String source)
            implements AboReason {
        @Override
        public String code() {
            return "transplant-group-not-chosen";
        }

        @Override
        public String message() {
            return "Group %s is not among those that the transplant policy sets from %s on.".formatted(unit, phaseFrom);
        }
    }
}
