package org.bloodstream.blood.compatibility;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** Whether a unit is known to be what is demanded. */
final class UnitChecks {
    private UnitChecks() {}

    static boolean met(CompatibilityCase seen, UnitCheck check) {
        var unit = seen.unit;
        var results = unit.results();
        return switch (check) {
            case IRRADIATED -> irradiated(seen);
            case IRRADIATED_RECENTLY -> irradiatedRecently(seen);
            case CMV_NEGATIVE -> results.cmv() == Typing.NEGATIVE;
            case HEV_NEGATIVE -> results.hev() == Typing.NEGATIVE;
            case HBS_NEGATIVE -> results.hbS() == Typing.NEGATIVE;
            case K_NEGATIVE -> unit.typing(Antigen.K) == Typing.NEGATIVE;
            case HIGH_TITRE_NEGATIVE -> results.highTitre() == Typing.NEGATIVE;
            case RH_K_MATCHED -> false;
            case WASHED -> unit.preparation().washed();
            case HLA_MATCHED -> unit.preparation().hlaMatched();
            case FRESH -> fresh(seen);
            case IMPORTED -> unit.preparation().imported();
        };
    }

    /** A time that is still to come says nothing. */
    private static boolean irradiated(CompatibilityCase seen) {
        var at = seen.unit.preparation().irradiatedAt();
        return at != null && !at.isAfter(seen.now);
    }

    private static boolean irradiatedRecently(CompatibilityCase seen) {
        var at = seen.unit.preparation().irradiatedAt();
        if (at == null || at.isAfter(seen.now)) return false;
        var limit = Duration.ofHours(seen.policy.limit(Limit.IRRADIATED_RECENTLY_HOURS));
        return !seen.now.isAfter(at.plus(limit));
    }

    private static boolean fresh(CompatibilityCase seen) {
        var day = seen.unit.collectedOn();
        if (day == null || day.isAfter(seen.today)) return false;
        return ChronoUnit.DAYS.between(day, seen.today) <= seen.policy.limit(Limit.FRESH_DAYS);
    }
}
