package org.bloodstream.chaos.load;

import java.util.Map;
import org.bloodstream.chaos.evidence.Act;
import org.bloodstream.chaos.evidence.Digest;
import org.bloodstream.chaos.evidence.Edge;
import org.bloodstream.chaos.evidence.Intent;
import org.bloodstream.region.hl7.Segments;

/** One HL7 message to a bridge. */
record Letter(Service bridge, Act act, String message, Map<String, String> facts) {
    Intent intent() {
        var header = Segments.of(message).header();
        return new Intent(Edge.HL7, header.field(3) + "|" + header.field(4), header.field(10));
    }

    String content() {
        return Digest.of(message);
    }
}
