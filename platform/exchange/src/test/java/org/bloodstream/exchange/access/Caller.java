package org.bloodstream.exchange.access;

import java.util.List;

/**
 * Somebody who opens a connection to a bridge.
 *
 * @param certificate whose is shown; {@link #NONE} for none
 * @param own names that its certificate is bound to, or would be if it were as good as the sender's
 */
record Caller(String certificate, List<SendingName> own) {
    static final String NONE = "";

    @Override
    public String toString() {
        return certificate.isEmpty() ? "somebody" : certificate;
    }
}
