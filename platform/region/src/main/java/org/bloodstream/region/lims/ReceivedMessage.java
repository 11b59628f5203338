package org.bloodstream.region.lims;

import java.time.Instant;
import java.util.List;
import org.bloodstream.region.hl7.Segment;
import org.bloodstream.region.hl7.Segments;

/**
 * What is kept of a message that reached the LIMS: nothing personal.
 *
 * @param sender MSH-3 and MSH-4, {@code BTRACK|REGION}
 * @param components the packs that BPX segments name, as {@code A999026000123-DRC01000}
 * @param orders the order numbers that ORC segments name
 */
public record ReceivedMessage(
        String controlId,
        String sender,
        String type,
        List<String> components,
        List<String> orders,
        Instant receivedAt,
        LimsBehaviour metWith) {

    static ReceivedMessage of(Segments message, Instant at, LimsBehaviour metWith) {
        return new ReceivedMessage(
                message.controlId(),
                message.header().field(3) + "|" + message.header().field(4),
                message.type(),
                message.all("BPX").map(ReceivedMessage::component).toList(),
                message.all("ORC").map(orc -> orc.component(2, 1)).toList(),
                at,
                metWith);
    }

    private static String component(Segment bpx) {
        return bpx.component(5, 1) + "-" + bpx.component(6, 1);
    }

    boolean isRepeatOf(ReceivedMessage other) {
        return controlId.equals(other.controlId) && sender.equals(other.sender);
    }
}
