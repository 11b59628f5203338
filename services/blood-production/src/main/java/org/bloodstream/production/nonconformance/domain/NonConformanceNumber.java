package org.bloodstream.production.nonconformance.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** {@code NCR-00000042}, eight digits or more. */
public record NonConformanceNumber(String value) {
    private static final Pattern FORM = Pattern.compile("NCR-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code non-conformance-number-malformed} */
    public NonConformanceNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "non-conformance-number-malformed",
                "A non-conformance's number is NCR- and eight digits");
    }

    public static NonConformanceNumber of(long number) {
        return new NonConformanceNumber("NCR-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
