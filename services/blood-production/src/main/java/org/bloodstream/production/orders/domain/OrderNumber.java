package org.bloodstream.production.orders.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** An order's number, for the page and the telephone: {@code ORD-00000042}, eight digits or more. */
public record OrderNumber(String value) implements Comparable<OrderNumber> {
    private static final Pattern FORM = Pattern.compile("ORD-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code order-number-malformed} */
    public OrderNumber {
        refuseIf(
                !FORM.matcher(value).matches(), "order-number-malformed", "An order's number is ORD- and eight digits");
    }

    public static OrderNumber of(long number) {
        return new OrderNumber("ORD-%08d".formatted(number));
    }

    @Override
    public int compareTo(OrderNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
