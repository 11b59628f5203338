package org.bloodstream.donors.migration.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.migration.domain.MigrationObjection.AlreadyRunning;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotCompared;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotReviewed;
import org.bloodstream.donors.migration.domain.MigrationObjection.NotTheLast;
import org.bloodstream.donors.migration.domain.MigrationObjection.ReasonMissing;
import org.bloodstream.donors.migration.domain.MigrationObjection.ReviewedByStarter;

/** When an import may go live, and who reviews it. */
public final class GoLivePolicy {
    private GoLivePolicy() {}

    /** @param reason empty when none was given */
    public record Declaration(Actor startedBy, Actor officer, String reason) {
        /** Reasons are free text and may name somebody. */
        @Override
        public String toString() {
            return "Declaration[…]";
        }
    }

    /**
     * Where the import, and all from its system, stand.
     *
     * @param othersWork whether another import from this system runs or is compared
     * @param newer whether another one was begun later
     * @param open how many differences of all of them no decision closes, by kind; kinds without any are not in it
     */
    public record Standing(ImportState state, boolean othersWork, boolean newer, SortedMap<String, Long> open) {
        long allOpen() {
            return open.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** Everything that is against it; empty when it is fit. */
    public static List<MigrationObjection> against(Declaration declaration, Standing standing) {
        List<MigrationObjection> objections =
                new ArrayList<>(againstReviewer(declaration.startedBy(), declaration.officer()));
        if (declaration.reason().isBlank()) objections.add(new ReasonMissing());
        if (standing.state() != ImportState.COMPARED)
            objections.add(new NotCompared(standing.state().name()));
        if (standing.othersWork()) objections.add(new AlreadyRunning());
        if (standing.newer()) objections.add(new NotTheLast());
        if (standing.allOpen() > 0) objections.add(new NotReviewed(standing.allOpen(), standing.open()));
        return objections;
    }

    public static List<MigrationObjection> againstReviewer(Actor startedBy, Actor officer) {
        return startedBy.equals(officer) ? List.of(new ReviewedByStarter()) : List.of();
    }
}
