package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;

/** Why a unit should not go to a patient, by group. */
public sealed interface Incompatibility extends Objection {

    /** The patient's antibodies meet the unit's antigens, or the unit's antibodies the patient's. */
    record AboIncompatible(ComponentKind kind, BloodGroup patient, BloodGroup unit) implements Incompatibility {
        @Override
        public String code() {
            return "abo-incompatible";
        }

        @Override
        public String message() {
            return "Group %s must not be given to a group %s patient. Do not transfuse; tell the laboratory."
                    .formatted(unit.abo(), patient.abo());
        }
    }

    /** RhD positive cells for an RhD negative patient: the laboratory may decide so, never silently. */
    record RhDMismatch(BloodGroup patient, BloodGroup unit) implements Incompatibility {
        @Override
        public String code() {
            return "rhd-mismatch";
        }

        @Override
        public String message() {
            return "The unit is RhD positive and the patient is RhD negative. Ask the laboratory whether this is intended.";
        }

        @Override
        public Severity severity() {
            return Severity.WARN;
        }
    }
}
