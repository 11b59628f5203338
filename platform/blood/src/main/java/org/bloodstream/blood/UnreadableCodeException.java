package org.bloodstream.blood;

/**
 * A number, barcode or identifier that is not what it should be: the one refusal of every reader in this library. The
 * message never repeats the text that was read, because it may be a person's number.
 */
public final class UnreadableCodeException extends IllegalArgumentException {
    private final String code;

    /** @param code stable, kebab-case, e.g. {@code donation-number-check-failed}; all are listed in the README */
    public UnreadableCodeException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** @throws UnreadableCodeException when something is wrong */
    public static void refuseIf(boolean wrong, String code, String message) {
        if (wrong) throw new UnreadableCodeException(code, message);
    }
}
