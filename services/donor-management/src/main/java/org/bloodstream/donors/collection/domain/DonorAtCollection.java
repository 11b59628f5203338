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
 * @param migration what an old system said, under any number of the donor's
 */
public record DonorAtCollection(
        UUID donor,
        LocalDate dateOfBirth,
        @Nullable UUID survivor,
        DonorStanding standing,
        SelectionAtCollection selection,
        boolean groupsContradict,
        Migration migration) {

    /** Whose groups agree. */
    public DonorAtCollection(
            UUID donor,
            LocalDate dateOfBirth,
            @Nullable UUID survivor,
            DonorStanding standing,
            SelectionAtCollection selection) {
        this(donor, dateOfBirth, survivor, standing, selection, false);
    }

    /** Whom no old system brought, or whose review is at its end. */
    public DonorAtCollection(
            UUID donor,
            LocalDate dateOfBirth,
            @Nullable UUID survivor,
            DonorStanding standing,
            SelectionAtCollection selection,
            boolean groupsContradict) {
        this(donor, dateOfBirth, survivor, standing, selection, groupsContradict, Migration.REVIEWED);
    }

    /**
     * What an old system said of the donor, and whether somebody has looked at it.
     *
     * @param notLive the donor was brought, and the import was not declared fit since
     * @param differs a deferral, group or antibody differs between its files and what is held, and nobody has decided it
     */
    public record Migration(boolean notLive, boolean differs) {
        public static final Migration REVIEWED = new Migration(false, false);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorAtCollection[…]";
    }
}
