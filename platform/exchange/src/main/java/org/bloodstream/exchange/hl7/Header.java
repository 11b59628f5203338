package org.bloodstream.exchange.hl7;

import java.util.Optional;

/**
 * The MSH segment, read without a grammar so that even a message that cannot be parsed gets its answer. Absent fields
 * are empty; of a field with components the first one is meant.
 *
 * @param application MSH-3
 * @param facility MSH-4
 * @param code MSH-9.1
 * @param trigger MSH-9.2
 * @param structure MSH-9.3
 * @param controlId MSH-10
 * @param commitMode MSH-15, table 0155
 * @param applicationMode MSH-16, table 0155
 */
public record Header(
        String application,
        String facility,
        String receivingApplication,
        String receivingFacility,
        String code,
        String trigger,
        String structure,
        String controlId,
        String processingId,
        String version,
        String commitMode,
        String applicationMode,
        String characterSet) {

    /** Nothing could be read of the header. */
    public static final Header UNREADABLE = new Header("", "", "", "", "", "", "", "", "", "", "", "", "");

    /** Empty when the text does not begin with an MSH segment that declares its separators. */
    public static Optional<Header> of(String text) {
        var segments = Segments.of(text);
        return segments.first("MSH").map(Header::of);
    }

    private static Header of(Segment msh) {
        return new Header(
                msh.component(3, 1),
                msh.component(4, 1),
                msh.component(5, 1),
                msh.component(6, 1),
                msh.component(9, 1),
                msh.component(9, 2),
                msh.component(9, 3),
                msh.field(10),
                msh.component(11, 1),
                msh.component(12, 1),
                msh.field(15),
                msh.field(16),
                msh.component(18, 1));
    }

    /** Message code and trigger, {@code ADT^A01}; the code alone where there is no trigger. */
    public String type() {
        return trigger.isEmpty() || code.equals("ACK") ? code : code + "^" + trigger;
    }

    /** {@code LIMS|REGION}. */
    public String sender() {
        return application + "|" + facility;
    }

    /** Enhanced acknowledgement mode: MSH-15 or MSH-16 is valued. */
    public boolean enhanced() {
        return !commitMode.isEmpty() || !applicationMode.isEmpty();
    }
}
