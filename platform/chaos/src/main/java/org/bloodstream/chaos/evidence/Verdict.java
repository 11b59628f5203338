package org.bloodstream.chaos.evidence;

/** What a receipt means. */
public enum Verdict {
    /** 2xx, or AA. */
    ACCEPTED,
    /** A final no: 400, 404, 422, or AE and AR for what the message says. */
    REFUSED,
    /** An honest "not now": 429, 5xx, or AE with 207. Whether it was done is unknown until it is asked again. */
    NOT_TAKEN,
    /** No answer. Unknown until it is asked again. */
    SILENT;

    /** Whether it settles what became of the request. */
    public boolean isFinal() {
        return this == ACCEPTED || this == REFUSED;
    }
}
