package org.bloodstream.blood.gs1;

/**
 * A Serial Shipping Container Code: a transport box.
 *
 * @param value 18 digits
 */
public record Sscc(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code gs1-key-malformed} or {@code gs1-check-digit} */
    public Sscc {
        CheckDigit.require(value, 18, "SSCC");
    }

    @Override
    public String toString() {
        return value;
    }
}
