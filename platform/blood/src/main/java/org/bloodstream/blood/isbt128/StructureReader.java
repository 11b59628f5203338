package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/** Takes one structure after the other from a text; there is nothing between them (ST-001, 2.4.23 and 10.2). */
final class StructureReader {
    private final String text;
    private int at;

    StructureReader(String text, int from) {
        this.text = text;
        this.at = from;
    }

    boolean hasMore() {
        return at < text.length();
    }

    DataStructure next() {
        if (NationalStructure.beginsAt(text, at)) return national();
        var type = StructureType.at(text, at);
        int from = at + type.identifier().length();
        int to = from + type.lengthAt(text, from);
        refuseIf(to > text.length(), "structure-length", "The barcode is shorter than its structure");
        at = to;
        return type.read(text.substring(from, to));
    }

    /** Its length is known to the nation only, so it takes the rest. */
    private DataStructure national() {
        var structure = new NationalStructure(text.charAt(at + 1), text.substring(at + 2));
        at = text.length();
        return structure;
    }

    void requireEnd() {
        refuseIf(hasMore(), "structure-length", "The barcode is longer than its structure");
    }
}
