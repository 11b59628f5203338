package org.bloodstream.production.orders.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** The number that a hospital's own system gave an order that it sent. */
public record PlacerNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,21}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code placer-number-malformed} */
    public PlacerNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "placer-number-malformed",
                "A hospital's number of an order has up to 22 letters, digits and hyphens");
    }

    @Override
    public String toString() {
        return value;
    }
}
