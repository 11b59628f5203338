package org.bloodstream.records.patients.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/**
 * Which of a multiple birth somebody is: what tells twins apart who have a birth and a family name in common, and no given name
 * yet (02_codabar_gs1.md, 2.3 [S:dcb1077]).
 *
 * @param value 1 to 9
 */
public record BirthOrder(int value) {

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code birth-order-malformed} */
    public BirthOrder {
        refuseIf(value < 1 || value > 9, "birth-order-malformed", "An order of birth is 1 to 9");
    }

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code birth-order-malformed} */
    public static BirthOrder read(String text) {
        refuseIf(!text.matches("0*[1-9]"), "birth-order-malformed", "An order of birth is 1 to 9");
        return new BirthOrder(Integer.parseInt(text));
    }

    @Override
    public String toString() {
        return "BirthOrder[…]";
    }
}
