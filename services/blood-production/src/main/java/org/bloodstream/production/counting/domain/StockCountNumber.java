package org.bloodstream.production.counting.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;

/** One count of one shelf: {@code CNT-00000042}, eight digits or more. */
public record StockCountNumber(String value) {
    private static final Pattern FORM = Pattern.compile("CNT-\\d{8,12}");

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code stock-count-number-malformed} */
    public StockCountNumber {
        refuseIf(
                !FORM.matcher(value).matches(),
                "stock-count-number-malformed",
                "A stock count's number is CNT- and eight digits");
    }

    public static StockCountNumber of(long number) {
        return new StockCountNumber("CNT-%08d".formatted(number));
    }

    @Override
    public String toString() {
        return value;
    }
}
