package org.bloodstream.labels;

/**
 * A label that cannot be printed as it should be, and so is not printed at all. The message never repeats what was to be
 * printed: it may be a person's name.
 */
public final class UnprintableLabelException extends IllegalArgumentException {
    private final String code;

    /** @param code stable, kebab-case; all are listed in the README */
    public UnprintableLabelException(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    static void refuseIf(boolean wrong, String code, String message) {
        if (wrong) throw new UnprintableLabelException(code, message);
    }
}
