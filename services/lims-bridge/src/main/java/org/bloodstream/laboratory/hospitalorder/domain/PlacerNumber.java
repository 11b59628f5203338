package org.bloodstream.laboratory.hospitalorder.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** The number that a hospital's own system gave its order (ORC-2). */
public record PlacerNumber(String value) {
    private static final int LONGEST = 22;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]*");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code order-number-too-long} or {@code order-number-malformed} */
    public PlacerNumber {
        refuseIf(value.length() > LONGEST, "order-number-too-long", "An order number has at most 22 characters");
        refuseIf(
                !FORM.matcher(value).matches(),
                "order-number-malformed",
                "An order number has letters, digits and hyphens");
    }

    @Override
    public String toString() {
        return value;
    }
}
