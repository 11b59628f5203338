package org.bloodstream.production.packing.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.production.storage.domain.Unfitness;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;
import org.jspecify.annotations.Nullable;

/**
 * A container that was closed with units in it, and what it was validated for on that day.
 *
 * @param minimum °C, inclusive
 * @param maximum °C, inclusive
 * @param arriveBy the last moment at which what is in it may be taken out and used
 */
public record Consignment(
        BoxLabel container, ContainerKind kind, double minimum, double maximum, Instant packedAt, Instant arriveBy) {

    /** Whether what is in it can no longer arrive in time. */
    public boolean isLate(Instant now) {
        return now.isAfter(arriveBy);
    }

    /**
     * What makes its units unfit; none when it arrived as it should.
     *
     * @param recorded absent when no logger was in it: then the validation vouches for the temperature
     */
    public List<Unfitness> unfitness(@Nullable Temperatures recorded, Instant arrivedAt) {
        var found = new ArrayList<Unfitness>();
        if (recorded != null && recorded.minimum() < minimum) found.add(Unfitness.TOO_COLD);
        if (recorded != null && recorded.maximum() > maximum) found.add(Unfitness.TOO_WARM);
        if (isLate(arrivedAt)) found.add(Unfitness.TRANSPORT_TOO_LONG);
        return found;
    }
}
