package org.bloodstream.blood.group;

import java.util.List;

/** What a grouping of ABO and D says: a group only when everything agrees. */
public sealed interface GroupReading {
    /** @param rhD never {@link RhDFinding#INCONCLUSIVE} */
    record Agreed(Abo abo, RhDFinding rhD) implements GroupReading {
        public Agreed {
            if (rhD.asDonor().isEmpty()) throw new IllegalArgumentException("an inconclusive D is no agreement");
        }

        /** As the donation's label states it. */
        public BloodGroup asDonor() {
            return new BloodGroup(abo, rhD.asDonor().orElseThrow());
        }

        /** As a patient who is given red cells or platelets. */
        public BloodGroup asPatient() {
            return new BloodGroup(abo, rhD.asPatient());
        }
    }

    /** Every reason, never just the first. */
    record Discrepant(List<GroupDiscrepancy> reasons) implements GroupReading {
        public Discrepant {
            reasons = List.copyOf(reasons);
        }
    }
}
