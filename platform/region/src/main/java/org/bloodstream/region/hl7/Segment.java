package org.bloodstream.region.hl7;

/** One segment as it stands, e.g. {@code MSA|AA|EPR000001}. */
public record Segment(String text) {

    /** A field from 1, empty when it is not there; in MSH the separator itself is the first field. */
    public String field(int number) {
        var fields = text.split("\\|", -1);
        var index = text.startsWith("MSH") ? number - 1 : number;
        return index < fields.length ? fields[index] : "";
    }

    /** A component of a field's first repetition, both from 1, empty when it is not there. */
    public String component(int field, int number) {
        var components = field(field).split("~", 2)[0].split("\\^", -1);
        return number <= components.length ? components[number - 1] : "";
    }
}
