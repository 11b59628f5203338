package org.bloodstream.labels;

import org.bloodstream.blood.Objection;

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

    /** The same as a reason, without facts, which would repeat what was to be printed. */
    public Objection objection() {
        return new Unprintable(this);
    }

    static void refuseIf(boolean wrong, String code, String message) {
        if (wrong) throw new UnprintableLabelException(code, message);
    }

    private static final class Unprintable implements Objection {
        private final UnprintableLabelException reason;

        private Unprintable(UnprintableLabelException reason) {
            this.reason = reason;
        }

        @Override
        public String code() {
            return reason.code();
        }

        @Override
        public String message() {
            return String.valueOf(reason.getMessage());
        }
    }
}
