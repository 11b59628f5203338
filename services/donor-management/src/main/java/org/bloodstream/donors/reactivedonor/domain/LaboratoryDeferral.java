package org.bloodstream.donors.reactivedonor.domain;

import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.EnumSet;
import org.bloodstream.donors.counselling.domain.Reactivity;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Return;

/**
 * What a marker of infection means for giving again (05_donation_testing.md, section 5.2, step 5 [GK]). A donor may read code and
 * words before the talk, so they say nothing of a result.
 */
public enum LaboratoryDeferral {
    /** Until a clinician has decided: the reference laboratory has not spoken, or can not say. */
    UNTIL_DECIDED("reactive-result", new DeferralEnd.Until(new Return.WhenItEnds())),
    /** Confirmed: excluded for good. No clinician accepts it; it is ended only where it was recorded in error. */
    FOR_GOOD("permanently-excluded", new DeferralEnd.Never());

    private static final String WORDS = "We need to speak with you before you give again. Please ring us.";

    private final String code;
    private final DeferralEnd end;

    LaboratoryDeferral(String code, DeferralEnd end) {
        this.code = code;
        this.end = end;
    }

    public static LaboratoryDeferral of(Reactivity reactivity) {
        return switch (reactivity) {
            case REACTIVE, INDETERMINATE -> UNTIL_DECIDED;
            case CONFIRMED -> FOR_GOOD;
        };
    }

    /**
     * Whether this one or a stricter one holds already.
     *
     * @param now in the region's zone
     */
    public boolean holdsAlready(Collection<Deferral> deferrals, ZonedDateTime now) {
        return deferrals.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .map(each -> each.imposed().code())
                .anyMatch(imposed -> imposed.equals(code) || imposed.equals(FOR_GOOD.code));
    }

    public Imposition imposition() {
        return new Imposition(
                code, WORDS, DeferralSource.LABORATORY, null, null, EnumSet.allOf(DonationType.class), end, null, null);
    }
}
