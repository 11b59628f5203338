package org.bloodstream.donors.offlinecheck.domain;

import java.util.EnumSet;
import java.util.Set;

/**
 * What the donor was told at the site, and what the rules of that day say with everything that is on record.
 *
 * @param deferredBefore a deferral on record is among what speaks against giving
 */
public record ToldAndJudged(Selection told, Selection judged, boolean deferredBefore) {

    /** How a health check ends. */
    public enum Selection {
        ELIGIBLE,
        REFER_TO_CLINICIAN,
        DEFERRED,
        EXCLUDED
    }

    /** Empty where the donor was told what is so. */
    public Set<Concern> concerns() {
        if (told == judged) return Set.of();
        var concerns = EnumSet.of(Concern.OUTCOME_DIFFERS);
        if (deferredBefore) concerns.add(Concern.DEFERRAL_NOT_KNOWN_AT_SITE);
        return concerns;
    }

    /** Whether blood that was taken after it may not go to anybody before a clinician has looked. */
    public boolean holdsBlood() {
        return told == Selection.ELIGIBLE && judged != Selection.ELIGIBLE;
    }
}
