package org.bloodstream.donors.sessions.domain;

import java.util.List;
import org.bloodstream.donors.sessions.domain.VenueObjection.DonorsWereToldWhere;
import org.bloodstream.donors.sessions.domain.VenueObjection.SessionsToCome;

/** A name is corrected at any time; where people come to is not, while they are awaited there. [D] */
public final class VenuePolicy {
    private VenuePolicy() {}

    /**
     * @param before as it is
     * @param toCome sessions that are planned or open there
     */
    public static List<VenueObjection> objectionsToChanging(VenueAdded before, VenueAdded after, long toCome) {
        var elsewhere = !before.postcodeDistrict().equals(after.postcodeDistrict());
        return elsewhere && toCome > 0 ? List.of(new DonorsWereToldWhere(toCome)) : List.of();
    }

    /** @param toCome sessions that are planned or open there */
    public static List<VenueObjection> objectionsToRetiring(long toCome) {
        return toCome > 0 ? List.of(new SessionsToCome(toCome)) : List.of();
    }
}
