package org.bloodstream.exchange.inbound;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.exchange.hl7.AckCode;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.inbound.Verdict.Outcome;

/**
 * Which acknowledgements a sender asked for (MSH-15, MSH-16; table 0155: AL always, NE never, ER on error, SU on
 * success). In enhanced mode an empty field means never.
 */
final class AcknowledgementMode {
    private AcknowledgementMode() {}

    /** In the order of sending; empty when the sender wants to hear nothing. */
    static List<AckCode> codes(Header header, Outcome outcome) {
        if (!header.enhanced()) return List.of(application(outcome));
        var stored = outcome == Outcome.ACCEPTED || outcome == Outcome.REFUSED;
        var codes = new ArrayList<AckCode>();
        if (wanted(header.commitMode(), stored)) codes.add(commit(outcome));
        if ((stored || codes.isEmpty()) && wanted(header.applicationMode(), outcome == Outcome.ACCEPTED))
            codes.add(application(outcome));
        return List.copyOf(codes);
    }

    private static boolean wanted(String mode, boolean success) {
        return switch (mode) {
            case "AL" -> true;
            case "SU" -> success;
            case "ER" -> !success;
            default -> false;
        };
    }

    private static AckCode application(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> AckCode.AA;
            case REFUSED, FAILED -> AckCode.AE;
            case REJECTED -> AckCode.AR;
        };
    }

    private static AckCode commit(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED, REFUSED -> AckCode.CA;
            case REJECTED -> AckCode.CR;
            case FAILED -> AckCode.CE;
        };
    }
}
