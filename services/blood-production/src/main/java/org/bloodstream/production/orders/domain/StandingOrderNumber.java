package org.bloodstream.production.orders.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** A standing order's number: {@code STO-00000042}, eight digits or more. */
public record StandingOrderNumber(String value) {
    private static final Pattern FORM = Pattern.compile("STO-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code standing-order-number-malformed} */
    public StandingOrderNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "standing-order-number-malformed",
                "A standing order's number is STO- and eight digits");
    }

    public static StandingOrderNumber of(long number) {
        return new StandingOrderNumber("STO-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
