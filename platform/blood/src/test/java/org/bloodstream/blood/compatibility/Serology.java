package org.bloodstream.blood.compatibility;

import java.util.EnumSet;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/** Antigens and antibodies by textbook, sharing nothing with the code under test: what meets, haemolyses. */
final class Serology {
    private static final String BOTH = "AB";

    private Serology() {}

    static boolean cellsMeetAntibodies(@Nullable Abo patient, Abo unit) {
        return patients(patient).stream().anyMatch(it -> shared(antibodies(it), antigens(unit)));
    }

    static boolean plasmaMeetsAntigens(@Nullable Abo patient, Abo unit) {
        return patients(patient).stream().anyMatch(it -> shared(antibodies(unit), antigens(it)));
    }

    /** What a unit must be refused for, whoever made the policy. */
    static boolean haemolyses(ComponentKind kind, @Nullable Abo patient, Abo unit, boolean highTitreNegative) {
        boolean cells = kind == ComponentKind.RED_CELLS
                || kind == ComponentKind.WHOLE_BLOOD
                || kind == ComponentKind.GRANULOCYTES;
        boolean plasma = kind != ComponentKind.RED_CELLS && !highTitreNegative;
        return (cells && cellsMeetAntibodies(patient, unit)) || (plasma && plasmaMeetsAntigens(patient, unit));
    }

    /** Somebody of unknown group may be any. */
    private static Set<Abo> patients(@Nullable Abo patient) {
        return patient == null ? EnumSet.allOf(Abo.class) : EnumSet.of(patient);
    }

    private static String antigens(Abo group) {
        return group == Abo.O ? "" : group.name();
    }

    private static String antibodies(Abo group) {
        return BOTH.chars()
                .filter(it -> antigens(group).indexOf(it) < 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean shared(String some, String others) {
        return some.chars().anyMatch(it -> others.indexOf(it) >= 0);
    }
}
