package org.bloodstream.blood.organisation;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * An item of equipment, by its organisation's own number for it ({@code IRRADIATOR-2}): what was done with it is found by it
 * when it turns out to be faulty. It says nothing without the organisation.
 *
 * @param value 1 to 40 capital letters, digits, hyphens, dots and slashes; the first a letter or digit [D]
 */
public record Equipment(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code equipment-malformed} */
    public Equipment {
        refuseIf(
                !value.matches("[A-Z0-9][A-Z0-9./-]{0,39}"),
                "equipment-malformed",
                "An item of equipment has 1 to 40 capital letters, digits, hyphens, dots and slashes");
    }

    @Override
    public String toString() {
        return value;
    }
}
