package org.bloodstream.blood.gs1;

/**
 * A Global Location Number: a ward, a fridge, a session's venue.
 *
 * @param value 13 digits
 */
public record Gln(String value) {
    /** @throws org.bloodstream.blood.UnreadableCodeException {@code gs1-key-malformed} or {@code gs1-check-digit} */
    public Gln {
        CheckDigit.require(value, 13, "GLN");
    }

    @Override
    public String toString() {
        return value;
    }
}
