package org.bloodstream.exchange.access;

import java.util.Arrays;
import java.util.List;

/** How a sender connects: the rows of the table. */
enum Connecting {
    WITHOUT_TLS("in the clear, TLS not asked for", false, Callers.FIRST),
    IN_SPITE_OF_TLS("in the clear, TLS asked for", true, Callers.FIRST),
    WITHOUT_A_CERTIFICATE("TLS, no certificate", true, Callers.FIRST),
    NOT_TRUSTED("TLS, a certificate that is not trusted", true, Callers.STRANGER),
    EXPIRED("TLS, one that has expired", true, Callers.EXPIRED, Callers.EXPIRED_AND_TRUSTED_BY_ITSELF),
    BOUND("TLS, one that is bound to a sender", true, Callers.BOUND_TO_FIRST, Callers.BOUND_TO_SECOND),
    BOUND_TO_NOBODY("TLS, one that is bound to nobody", true, Callers.UNBOUND, Callers.NAMELESS);

    private final String row;
    private final boolean asked;
    private final List<Caller> callers;

    Connecting(String row, boolean asked, Caller... callers) {
        this.row = row;
        this.asked = asked;
        this.callers = List.of(callers);
    }

    static List<String> rows() {
        return Arrays.stream(values()).map(Connecting::row).toList();
    }

    /** Of a bridge that asks for TLS, or of one that does not. */
    static List<Connecting> to(boolean asked) {
        return Arrays.stream(values()).filter(each -> each.asked == asked).toList();
    }

    String row() {
        return row;
    }

    List<Caller> callers() {
        return callers;
    }

    /** What the caller speaks. */
    List<String> protocols() {
        return row.startsWith("TLS") ? List.of("TLSv1.3", "TLSv1.2") : List.of(Callers.PLAIN);
    }
}
