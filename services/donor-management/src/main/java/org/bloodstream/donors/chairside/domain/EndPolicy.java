package org.bloodstream.donors.chairside.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.ApheresisObjection.ProductMissing;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.CollectionNotStarted;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.OutcomeDiffersFromVolume;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.SamplesMissing;
import org.bloodstream.donors.collection.domain.CollectionObjection.VolumeOutsideSpecification;
import org.bloodstream.donors.collection.domain.CollectionPolicy;
import org.bloodstream.donors.collection.domain.DonationKind;
import org.jspecify.annotations.Nullable;

/** What becomes of a pack when the flow has ended. */
public final class EndPolicy {
    /** COL-13: a longer bleed of whole blood gives red cells only: 04_donor_selection.md, section 4.4 ([S:redbook-7]; red cells only [GK]). */
    public static final Duration LONGEST_FOR_PLATELETS_AND_PLASMA = Duration.ofMinutes(15);

    private EndPolicy() {}

    /** @param twoDonors whether another donor's pack is known to carry this number */
    public static Ending decide(Collection collection, EndDraft draft, Instant endedAt, boolean twoDonors) {
        if (collection.state() != CollectionState.STARTED)
            return new Ending.Refused(List.of(new CollectionNotStarted(collection.state())));
        var objections = objections(collection, draft);
        if (!objections.isEmpty()) return new Ending.Refused(objections);
        var discard = twoDonors ? DiscardReason.NUMBER_OF_TWO_DONORS : byWeight(collection.kind(), draft);
        return discard == null
                ? new Ending.ToProduction(redCellsOnly(collection, endedAt))
                : new Ending.Discarded(discard);
    }

    private static List<Objection> objections(Collection collection, EndDraft draft) {
        var kind = collection.kind();
        var objections = new ArrayList<Objection>(Reading.objectionsToSamples(collection.donation(), draft.samples()));
        ApheresisPolicy.ofRun(kind, draft.volumeMl(), draft.apheresis()).forEach(objections::add);
        boolean fits = byWeight(kind, draft) == null;
        if (fits && draft.samples().isEmpty()) objections.add(new SamplesMissing());
        if (draft.flow() == Flow.COMPLETE && !fits) objections.add(notComplete(kind, draft));
        if (saysAnotherWeight(kind, draft))
            objections.add(new OutcomeDiffersFromVolume(draft.flow(), draft.volumeMl(), kind.leastMl(), kind.mostMl()));
        return List.copyOf(objections);
    }

    private static Objection notComplete(DonationKind kind, EndDraft draft) {
        return CollectionPolicy.isWithinSpecification(kind, draft.volumeMl())
                ? new ProductMissing(kind)
                : new VolumeOutsideSpecification(draft.volumeMl(), kind.leastMl(), kind.mostMl());
    }

    private static boolean saysAnotherWeight(DonationKind kind, EndDraft draft) {
        var found = byWeight(kind, draft);
        return switch (draft.flow()) {
            case UNDER_WEIGHT, NO_FLOW -> found != DiscardReason.UNDER_WEIGHT;
            case OVER_WEIGHT -> found != DiscardReason.OVER_WEIGHT;
            case COMPLETE, STOPPED_BY_DONOR, STOPPED_BY_STAFF, ARTERIAL_PUNCTURE -> false;
        };
    }

    /**
     * COL-14: by COL-01's limits; short and over volume are discarded, restricted use is not built: section 4.4 [GK]. A run that kept
     * nothing of what the donor came to give is short however much it kept besides [D].
     */
    private static @Nullable DiscardReason byWeight(DonationKind kind, EndDraft draft) {
        if (draft.volumeMl() > kind.mostMl()) return DiscardReason.OVER_WEIGHT;
        return draft.volumeMl() < kind.leastMl() || !kind.isKept(draft.apheresis()) ? DiscardReason.UNDER_WEIGHT : null;
    }

    private static boolean redCellsOnly(Collection collection, Instant endedAt) {
        return !collection.kind().isByApheresis()
                && Duration.between(collection.startedAt(), endedAt).compareTo(LONGEST_FOR_PLATELETS_AND_PLASMA) > 0;
    }
}
