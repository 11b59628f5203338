package org.bloodstream.production.transport.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * What stands on a transport box, the organisation's own ({@code BOX-17}).
 *
 * @param value 1 to 40 capital letters, digits, hyphens, dots and slashes; the first a letter or digit [D]
 */
public record BoxLabel(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code box-label-malformed} */
    public BoxLabel {
        refuseIf(
                !value.matches("[A-Z0-9][A-Z0-9./-]{0,39}"),
                "box-label-malformed",
                "A box's label has 1 to 40 capital letters, digits, hyphens, dots and slashes");
    }

    @Override
    public String toString() {
        return value;
    }
}
