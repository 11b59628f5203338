package org.bloodstream.donors.communication.application;

/** A document cannot be made; trying again would not help. Says nothing of the person. */
public final class UnproducibleLetterException extends RuntimeException {
    private final String code;

    /** @param code stable, {@code text-unprintable} */
    public UnproducibleLetterException(String code) {
        super(code);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
