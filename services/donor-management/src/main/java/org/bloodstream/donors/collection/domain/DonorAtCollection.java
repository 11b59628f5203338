package org.bloodstream.donors.collection.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;

/**
 * What the rules at the chairside need to know of the donor.
 *
 * @param survivor the record that stands for this one; absent for one that was not merged into another
 * @param selection deferrals, and the last health checks
 * @param groupsContradict the laboratory determined two groups, and nobody has settled it
 */
public record DonorAtCollection(
        UUID donor,
        LocalDate dateOfBirth,
        @Nullable UUID survivor,
        DonorStanding standing,
        SelectionAtCollection selection,
        boolean groupsContradict) {

    /** Whose groups agree. */
    public DonorAtCollection(
            UUID donor,
            LocalDate dateOfBirth,
            @Nullable UUID survivor,
            DonorStanding standing,
            SelectionAtCollection selection) {
        this(donor, dateOfBirth, survivor, standing, selection, false);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorAtCollection[…]";
    }
}
