package org.bloodstream.donors.donorrecord;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.deferral.application.WrittenEnd;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.jspecify.annotations.Nullable;

/**
 * A deferral in force.
 *
 * @param donor the number it was imposed under
 * @param day first local date on which it no longer holds
 * @param instant from which it no longer holds
 * @param assessedAt when it was imposed
 */
record HeldDeferral(
        UUID deferral,
        UUID donor,
        String code,
        String words,
        DeferralSource source,
        WrittenEnd.Kind end,
        @Nullable LocalDate day,
        @Nullable Instant instant,
        Instant assessedAt) {

    static HeldDeferral of(Deferral it) {
        var imposed = it.imposed();
        var end = WrittenEnd.of(imposed.end());
        return new HeldDeferral(
                it.deferral(),
                it.donor(),
                imposed.code(),
                imposed.words(),
                imposed.source(),
                end.kind(),
                end.day(),
                end.instant(),
                it.imposedAt());
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "HeldDeferral[…]";
    }
}
