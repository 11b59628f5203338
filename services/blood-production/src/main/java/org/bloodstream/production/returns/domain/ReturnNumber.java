package org.bloodstream.production.returns.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** A return's number: {@code RET-00000042}, eight digits or more. */
public record ReturnNumber(String value) {
    private static final Pattern FORM = Pattern.compile("RET-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code return-number-malformed} */
    public ReturnNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "return-number-malformed",
                "A return's number is RET- and eight digits");
    }

    public static ReturnNumber of(long number) {
        return new ReturnNumber("RET-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
