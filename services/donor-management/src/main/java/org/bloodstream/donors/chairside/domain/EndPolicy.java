package org.bloodstream.donors.chairside.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionNotStarted;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.OutcomeDiffersFromVolume;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.SamplesMissing;
import org.bloodstream.donors.collection.domain.CollectionObjection.VolumeOutsideSpecification;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.jspecify.annotations.Nullable;

/** What becomes of a pack when the flow has ended. */
public final class EndPolicy {
    /** COL-13: a longer bleed gives red cells only: 04_donor_selection.md, section 4.4 ([S:redbook-7]; red cells only [GK]). */
    public static final Duration LONGEST_FOR_PLATELETS_AND_PLASMA = Duration.ofMinutes(15);

    private EndPolicy() {}

    /** @param twoDonors whether another donor's pack is known to carry this number */
    public static Ending decide(Collection collection, EndDraft draft, Instant endedAt, boolean twoDonors) {
        if (collection.state() != CollectionState.STARTED)
            return new Ending.Refused(List.of(new CollectionNotStarted(collection.state())));
        var objections = objections(collection, draft);
        if (!objections.isEmpty()) return new Ending.Refused(objections);
        var discard = twoDonors ? DiscardReason.NUMBER_OF_TWO_DONORS : byWeight(draft.volumeMl());
        return discard == null
                ? new Ending.ToProduction(redCellsOnly(collection, endedAt))
                : new Ending.Discarded(discard);
    }

    private static List<Objection> objections(Collection collection, EndDraft draft) {
        var objections = new ArrayList<Objection>(Reading.objectionsToSamples(collection.donation(), draft.samples()));
        boolean fits = CollectionPolicy.isWithinSpecification(draft.volumeMl());
        if (fits && draft.samples().isEmpty()) objections.add(new SamplesMissing());
        if (draft.flow() == Flow.COMPLETE && !fits)
            objections.add(new VolumeOutsideSpecification(
                    draft.volumeMl(), CollectionPolicy.LEAST_ML, CollectionPolicy.MOST_ML));
        if (saysAnotherWeight(draft))
            objections.add(new OutcomeDiffersFromVolume(
                    draft.flow(), draft.volumeMl(), CollectionPolicy.LEAST_ML, CollectionPolicy.MOST_ML));
        return List.copyOf(objections);
    }

    private static boolean saysAnotherWeight(EndDraft draft) {
        return switch (draft.flow()) {
            case UNDER_WEIGHT -> draft.volumeMl() >= CollectionPolicy.LEAST_ML;
            case OVER_WEIGHT -> draft.volumeMl() <= CollectionPolicy.MOST_ML;
            case NO_FLOW -> draft.volumeMl() >= CollectionPolicy.LEAST_ML;
            case COMPLETE, STOPPED_BY_DONOR, STOPPED_BY_STAFF, ARTERIAL_PUNCTURE -> false;
        };
    }

    /** COL-14: by COL-01's limits; short and over volume are discarded, restricted use is not built: section 4.4 [GK]. */
    private static @Nullable DiscardReason byWeight(int volumeMl) {
        if (volumeMl < CollectionPolicy.LEAST_ML) return DiscardReason.UNDER_WEIGHT;
        return volumeMl > CollectionPolicy.MOST_ML ? DiscardReason.OVER_WEIGHT : null;
    }

    private static boolean redCellsOnly(Collection collection, Instant endedAt) {
        return Duration.between(collection.startedAt(), endedAt).compareTo(LONGEST_FOR_PLATELETS_AND_PLASMA) > 0;
    }
}
