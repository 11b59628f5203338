package org.bloodstream.region.hl7;

import java.util.List;

/**
 * An acknowledgement as the sender of the original message reads it.
 *
 * @param type message code and trigger of the acknowledgement, e.g. {@code BRP^O30}
 * @param code MSA-1, table 0008
 * @param about MSA-2, the control id of the message it is about
 */
public record Acknowledgement(String type, String code, String about, List<FieldAtFault> faults) {

    /**
     * One ERR segment.
     *
     * @param place ERR-2 as {@code BPO-2}, or the segment alone when no field is named
     * @param hl7Code ERR-3, table 0357
     * @param code ERR-5
     */
    public record FieldAtFault(String place, String hl7Code, String code) {
        static FieldAtFault of(Segment err) {
            var field = err.component(2, 3);
            return new FieldAtFault(
                    err.component(2, 1) + (field.isEmpty() ? "" : "-" + field),
                    err.component(3, 1),
                    err.component(5, 1));
        }

        @Override
        public String toString() {
            return place + " " + hl7Code + " " + code;
        }
    }

    public static Acknowledgement of(String message) {
        var segments = Segments.of(message);
        var msa = segments.first("MSA");
        var faults = segments.all("ERR").map(FieldAtFault::of).toList();
        return new Acknowledgement(segments.type(), msa.field(1), msa.field(2), faults);
    }

    public boolean isAcceptance() {
        return code.equals("AA");
    }
}
