package org.bloodstream.records.requests.domain;

import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;

/** The requester's (placer's) order number: 1 to 22 letters, digits and hyphens, e.g. {@code PO-7002}. */
public record OrderNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,21}");

    public OrderNumber {
        if (!FORM.matcher(value).matches()) {
            throw new UnreadableCodeException(
                    "order-number-malformed", "An order number has 1 to 22 letters, digits and hyphens");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
