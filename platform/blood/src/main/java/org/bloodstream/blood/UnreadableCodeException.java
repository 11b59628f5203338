package org.bloodstream.blood;

/** A number, barcode or identifier that is not what it should be. The message never repeats the text that was read. */
public final class UnreadableCodeException extends IllegalArgumentException {
    private final String code;

    /** @param code stable, kebab-case, e.g. {@code donation-number-check-failed} */
    public UnreadableCodeException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
