package org.bloodstream.production.packing.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * A kind of container, as the blood service's table of validations names it ({@code COOL-BOX-8}).
 *
 * @param value 2 to 40 capital letters, digits and hyphens, the first a letter [D]
 */
public record ContainerKind(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code container-kind-malformed} */
    public ContainerKind {
        refuseIf(
                !value.matches("[A-Z][A-Z0-9-]{1,39}"),
                "container-kind-malformed",
                "A kind of container has 2 to 40 capital letters, digits and hyphens");
    }

    @Override
    public String toString() {
        return value;
    }
}
