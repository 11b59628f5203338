package org.bloodstream.exchange.hl7;

import java.util.List;

/** One segment as text, for the few that are needed before or without a grammar: MSH, MSA, ERR. */
record Segment(List<String> fields, String component) {

    /** Field by its HL7 number; empty when absent. */
    String field(int number) {
        return number < fields.size() ? fields.get(number) : "";
    }

    String component(int number, int part) {
        var parts = field(number).split(component, -1);
        return part <= parts.length ? parts[part - 1] : "";
    }
}
