package org.bloodstream.donors.occasions.domain;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.DeferralState;
import org.bloodstream.donors.deferral.domain.EndReason;

/**
 * A deferral that a person ended before its day: lifted, or never right. What a next health check asks again is told there. [D]
 *
 * @param words which deferrals a letter may tell, and how
 */
public record EarlyEnd(DeferralWords words) {
    private static final String NOTHING =
            "No such reason is on your record now. When you may give next we tell you when you book, and we ask you the health questions"
                    + " again when you come.";
    private static final String STILL = "For another reason we still ask you not to give blood:\n";
    private static final String RING = "Please ring us before you book or come.";

    /**
     * Whether the donor knew of it, and is told otherwise by this.
     *
     * @param ended as it is now
     * @param written a letter about it has gone
     * @param now in the region's zone
     */
    public static boolean isNews(Deferral ended, boolean written, ZonedDateTime now) {
        var because = ended.endedBecause();
        if (because == null || because == EndReason.ASKED_AGAIN) return false;
        var imposed = ended.imposed();
        // A health check tells its outcome in person.
        var knows = written || imposed.source() == DeferralSource.HEALTH_CHECK;
        return knows && DeferralWords.maySay(ended) && !DeferralWords.isOverSoon(ended, now);
    }

    /**
     * In the letter's words. What it must not say is not said, and nobody is told that all is well because of that.
     *
     * @param all deferrals of the person
     * @param now in the region's zone
     */
    public String whatHoldsNow(List<Deferral> all, ZonedDateTime now) {
        var inForce = all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .collect(Collectors.partitioningBy(DeferralWords::maySay));
        var told = inForce.getOrDefault(true, List.of());
        var untold = !inForce.getOrDefault(false, List.of()).isEmpty();
        if (told.isEmpty()) return untold ? RING : NOTHING;
        var still = STILL + words.lines(told, now.getZone());
        return untold ? still + "\n" + RING : still;
    }
}
