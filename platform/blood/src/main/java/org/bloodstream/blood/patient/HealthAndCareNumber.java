package org.bloodstream.blood.patient;

/** A Health and Care Number of Northern Ireland: 320 000 001x to 399 999 999x. */
public record HealthAndCareNumber(String value) implements NationalNumber {
    private static final String KIND = "hcn";

    /**
     * @throws org.bloodstream.blood.UnreadableCodeException {@code hcn-malformed}, {@code hcn-check-digit} or {@code
     *     hcn-range}
     */
    public HealthAndCareNumber {
        TenDigits.require(KIND, value);
        TenDigits.requireRange(KIND, value, inRange(value));
    }

    static boolean inRange(String digits) {
        int body = Integer.parseInt(digits, 0, 9, 10);
        return body >= 320_000_001 && body <= 399_999_999;
    }

    @Override
    public String authority() {
        return "HCN";
    }

    @Override
    public String toString() {
        return "HCN:…";
    }
}
