package org.bloodstream.exchange;

import ca.uhn.hl7v2.model.Message;
import java.time.Instant;
import org.bloodstream.journal.Act;

/**
 * An HL7 v2 message that arrived and was parsed.
 *
 * @param type message code and trigger, e.g. {@code ADT^A01}
 * @param controlId MSH-10
 * @param sender MSH-3 and MSH-4, e.g. {@code LIMS|REGION}
 * @param message the parsed HAPI structure (v2.5.1)
 */
public record InboundMessage(String type, String controlId, String sender, Instant receivedAt, Message message) {
    /** The act under which effects of this message enter the journal: the sender is the actor. */
    public Act act() {
        return new Act("hl7:" + sender, "direct-care", receivedAt);
    }
}
