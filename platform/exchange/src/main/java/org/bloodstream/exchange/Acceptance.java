package org.bloodstream.exchange;

import java.util.List;

/** What a handler makes of an inbound message. Only {@link Accepted} may have changed anything. */
public sealed interface Acceptance {
    /**
     * AA.
     *
     * @param warnings what the sender must know although it is taken: ERR segments of severity W; usually none
     */
    record Accepted(List<FieldError> warnings) implements Acceptance {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /** AE: the content is wrong; the sender must not resend it unchanged. */
    record Refused(List<FieldError> errors) implements Acceptance {
        public Refused {
            errors = List.copyOf(errors);
            if (errors.isEmpty()) throw new IllegalArgumentException("a refusal names at least one error");
        }
    }

    /**
     * One ERR segment.
     *
     * @param segment e.g. {@code PID}
     * @param sequence which repetition of that segment, from 1
     * @param field field number, from 1; 0 when the segment as a whole is meant
     * @param hl7Code table 0357, e.g. 103
     * @param code our stable code, kebab-case (ERR-5)
     * @param message text for a human (ERR-8), no personal data
     */
    record FieldError(String segment, int sequence, int field, int hl7Code, String code, String message) {}

    static Acceptance accepted() {
        return new Accepted(List.of());
    }

    static Acceptance refused(FieldError... errors) {
        return new Refused(List.of(errors));
    }
}
