package org.bloodstream.production.transport.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** One journey of one box: {@code TRP-00000042}, eight digits or more. A box is packed again and again, a journey is not. */
public record TransportNumber(String value) {
    private static final Pattern FORM = Pattern.compile("TRP-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code transport-number-malformed} */
    public TransportNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "transport-number-malformed",
                "A transport's number is TRP- and eight digits");
    }

    public static TransportNumber of(long number) {
        return new TransportNumber("TRP-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
