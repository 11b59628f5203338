package org.bloodstream.production.marker.domain;

import java.time.Instant;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;

/**
 * A donation was tested for a marker; the stream {@code marker}.
 *
 * @param typing POSITIVE or NEGATIVE
 */
public record MarkerTested(
        DonationNumber donation, Marker marker, Typing typing, String run, String analyser, Instant testedAt) {

    /** @throws UnreadableCodeException {@code typing-without-result} */
    public MarkerTested {
        if (!typing.known())
            throw new UnreadableCodeException("typing-without-result", "A tested marker is POSITIVE or NEGATIVE");
    }
}
