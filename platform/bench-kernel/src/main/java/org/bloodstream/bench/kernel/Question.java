package org.bloodstream.bench.kernel;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** May this unit go to that patient? */
record Question(ComponentKind kind, BloodGroup patient, BloodGroup unit) {

    /** Every kind of component, for every group of patient, from every group of donor. */
    static List<Question> all() {
        return Arrays.stream(ComponentKind.values())
                .flatMap(kind -> groups().flatMap(patient -> groups().map(unit -> new Question(kind, patient, unit))))
                .toList();
    }

    private static Stream<BloodGroup> groups() {
        return Arrays.stream(Abo.values())
                .flatMap(abo -> Arrays.stream(RhD.values()).map(rhD -> new BloodGroup(abo, rhD)));
    }

    /** The one place that says which decision is measured. */
    Object decided() {
        return Compatibility.objections(kind, patient, unit, false);
    }
}
