package org.bloodstream.records.requests.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bloodstream.blood.component.ComponentKind;

/**
 * What kind of component a code asks for, and what the code itself requires. Codes whose meaning would be lost (thawed,
 * neonatal) are not known here, so that they are refused instead of supplied as something else.
 */
public record ComponentAskedFor(ComponentKind kind, Set<Requirement> requirements) {
    /** HL7 table 0426, and the local {@code RC}. */
    private static final Map<String, ComponentAskedFor> BY_HL7 = Map.of(
            "RC", plain(ComponentKind.RED_CELLS),
            "PC", plain(ComponentKind.RED_CELLS),
            "PCA", plain(ComponentKind.RED_CELLS),
            "PCW", new ComponentAskedFor(ComponentKind.RED_CELLS, Set.of(Requirement.WASHED)),
            "PLT", plain(ComponentKind.PLATELETS),
            "PLTP", plain(ComponentKind.PLATELETS),
            "PLTPH", plain(ComponentKind.PLATELETS),
            "PLTPHLR", new ComponentAskedFor(ComponentKind.PLATELETS, Set.of(Requirement.LEUCOREDUCED)),
            "FFP", plain(ComponentKind.PLASMA));

    private static final Map<String, ComponentKind> BY_SNOMED = Map.of(
            "116863004",
            ComponentKind.RED_CELLS,
            "12719002",
            ComponentKind.PLATELETS,
            "116861002",
            ComponentKind.PLASMA);

    /** SNOMED CT procedures: transfusion of red cells, of platelets, of fresh frozen plasma. */
    public static Optional<ComponentAskedFor> ofSnomed(String code) {
        return Optional.ofNullable(BY_SNOMED.get(code)).map(ComponentAskedFor::plain);
    }

    public static Optional<ComponentAskedFor> ofHl7(String code) {
        return Optional.ofNullable(BY_HL7.get(code));
    }

    private static ComponentAskedFor plain(ComponentKind kind) {
        return new ComponentAskedFor(kind, Set.of());
    }
}
