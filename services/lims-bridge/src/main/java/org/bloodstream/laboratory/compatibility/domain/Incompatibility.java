package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;

/** Something that was found, as far as it has come. */
public sealed interface Incompatibility {
    /** Waits for a person. */
    record Open(UUID finding, ComponentId component) implements Incompatibility {}

    record Acknowledged() implements Incompatibility {}

    /** It was about a reservation, and the laboratory has gone on with the pack. */
    record Lapsed() implements Incompatibility {}

    /** @param words what was done about it */
    default Acknowledging acknowledge(String words, Instant at) {
        return switch (this) {
            case Open(var finding, var component) ->
                new Acknowledging.Accepted(new IncompatibilityAcknowledged(finding, component, words, at));
            case Acknowledged _ -> new Acknowledging.Refused(IncompatibilityObjection.ALREADY_ACKNOWLEDGED);
            case Lapsed _ -> new Acknowledging.Refused(IncompatibilityObjection.LAPSED);
        };
    }
}
