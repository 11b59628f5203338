package org.bloodstream.production.transfer.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** A transfer's number: {@code TRF-00000042}, eight digits or more. */
public record TransferNumber(String value) {
    private static final Pattern FORM = Pattern.compile("TRF-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code transfer-number-malformed} */
    public TransferNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "transfer-number-malformed",
                "A transfer's number is TRF- and eight digits");
    }

    public static TransferNumber of(long number) {
        return new TransferNumber("TRF-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
