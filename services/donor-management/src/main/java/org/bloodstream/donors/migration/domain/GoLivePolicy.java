package org.bloodstream.donors.migration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotCompared;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotReviewed;
import org.bloodstream.donors.migration.domain.MigrationObjection.ReviewedByStarter;

/** When an import may go live, and who reviews it. */
public final class GoLivePolicy {
    private GoLivePolicy() {}

    /**
     * Everything that is against it; empty when it is fit.
     *
     * @param open how many differences are not closed by a decision, by kind; kinds without any are not in it
     */
    public static List<MigrationObjection> against(
            ImportState state, Actor startedBy, Actor officer, SortedMap<String, Long> open) {
        List<MigrationObjection> objections = new ArrayList<>(againstReviewer(startedBy, officer));
        if (state != ImportState.COMPARED) objections.add(new NotCompared(state.name()));
        if (!open.isEmpty())
            objections.add(new NotReviewed(
                    open.values().stream().mapToLong(Long::longValue).sum(), open));
        return objections;
    }

    public static List<MigrationObjection> againstReviewer(Actor startedBy, Actor officer) {
        return startedBy.equals(officer) ? List.of(new ReviewedByStarter()) : List.of();
    }
}
