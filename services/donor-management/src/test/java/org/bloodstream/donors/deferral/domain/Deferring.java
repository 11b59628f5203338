package org.bloodstream.donors.deferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;

/** Phrases of deferrals. Nobody here is real. */
public final class Deferring {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final ZonedDateTime NOW = TODAY.atTime(12, 0).atZone(RegionalTime.ZONE);
    public static final UUID NORA = new UUID(3, 3);
    static final Actor CARER = new Actor("donor-carer");

    private Deferring() {}

    public static DeferralEnd until(LocalDate day) {
        return new DeferralEnd.Until(new Return.OnDay(day));
    }

    public static DeferralEnd untilItEnds() {
        return new DeferralEnd.Until(new Return.WhenItEnds());
    }

    public static Deferral byStaff(UUID donor, DeferralEnd end, DonationType... donations) {
        return deferral(donor, DeferralSource.LETTER, end, null, donations);
    }

    /** @param overridableFrom absent for never */
    public static Deferral byHealthCheck(
            UUID donor, DeferralEnd end, @Nullable LocalDate overridableFrom, DonationType... donations) {
        return deferral(donor, DeferralSource.HEALTH_CHECK, end, overridableFrom, donations);
    }

    public static Imposition imposition(DeferralEnd end) {
        return byStaff(NORA, end).imposed();
    }

    private static Deferral deferral(
            UUID donor,
            DeferralSource source,
            DeferralEnd end,
            @Nullable LocalDate overridableFrom,
            DonationType... donations) {
        var checked = source.isByRule();
        var imposed = new Imposition(
                "pregnancy",
                "Please wait",
                source,
                checked ? "D012" : null,
                checked ? "4.3 [GK]" : null,
                donations.length == 0 ? EnumSet.allOf(DonationType.class) : Set.of(donations),
                end,
                overridableFrom,
                checked ? new UUID(8, 8) : null);
        return new Deferral(UUID.randomUUID(), donor, imposed, CARER, Instant.parse("2026-11-01T10:00:00Z"), null);
    }
}
