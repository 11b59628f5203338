package org.bloodstream.region.demo;

import java.util.Arrays;
import java.util.List;
import org.bloodstream.region.acts.Bridge;
import org.bloodstream.region.demo.Messages.Exchange;
import org.bloodstream.region.edge.DidNotHappenException;
import org.bloodstream.region.edge.Reply;

/** What an answer must be for a step to have happened. */
final class Expect {
    private Expect() {}

    /** Refused with every one of these codes. */
    static String refused(Reply reply, String... codes) {
        if (reply.isSuccess() || !reply.objections().containsAll(List.of(codes))) {
            throw new DidNotHappenException(
                    "answered " + reply.inShort() + " instead of refusing with " + Arrays.toString(codes));
        }
        return "refused: " + reply.inShort();
    }

    static String status(Reply reply, int status) {
        if (reply.status() != status) {
            throw new DidNotHappenException("answered " + reply.inShort() + " instead of " + status);
        }
        return "answered " + status;
    }

    /** Refused over MLLP with an ERR segment at that place: {@code BTX-11}, or a whole segment. */
    static String refused(Bridge bridge, Exchange exchange, String place) {
        var answer = exchange.receipt().last();
        var named = answer.faults().stream().anyMatch(fault -> isAt(fault.place(), place));
        if (answer.code().endsWith("A") || !named) {
            throw new DidNotHappenException(bridge.service() + " answered " + exchange.receipt() + " " + answer.faults()
                    + " instead of an error at " + place);
        }
        return exchange.receipt() + ": " + answer.faults();
    }

    private static boolean isAt(String found, String place) {
        return found.equals(place) || !place.contains("-") && found.startsWith(place + "-");
    }
}
