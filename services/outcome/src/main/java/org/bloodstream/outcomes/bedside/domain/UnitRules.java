package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.time.Instant;
import java.util.stream.Stream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentExpired;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentModified;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentNotReleased;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentOnHold;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentRecalled;
import org.bloodstream.outcomes.bedside.domain.UnitReason.ComponentUnknown;
import org.jspecify.annotations.Nullable;

/** The blood service knows the pack, has released it and wants it used, and it is in date by every record of its expiry. */
final class UnitRules {
    private UnitRules() {}

    static Stream<ComponentUnknown> unitIsKnown(BedsideCase seen) {
        return when(seen.label().component() != null && seen.unit() == null, new ComponentUnknown());
    }

    static Stream<UnitReason> unitIsReleased(BedsideCase seen) {
        Unit unit = seen.unit();
        if (unit == null || unit.released()) return Stream.empty();
        return Stream.of(
                unit.state() == Unit.State.MODIFIED ? new ComponentModified() : new ComponentNotReleased(unit.state()));
    }

    /** ST-23: a recall reaches the bedside, whatever else is known of the pack. */
    static Stream<UnitReason> unitIsNotWithheld(BedsideCase seen) {
        Unit unit = seen.unit();
        return switch (unit == null ? null : unit.withheld()) {
            case null -> Stream.empty();
            case ON_HOLD -> Stream.of(new ComponentOnHold());
            case RECALLED -> Stream.of(new ComponentRecalled());
        };
    }

    /** A unit is usable up to, not at, its expiry; the earliest of the label, its owner and the laboratory counts. */
    static Stream<ComponentExpired> unitIsInDate(BedsideCase seen) {
        return Stream.of(onLabel(seen), ofOwner(seen), ofLaboratory(seen))
                .flatMap(Stream::ofNullable)
                .filter(expiry -> !seen.at().isBefore(expiry))
                .min(Instant::compareTo)
                .map(ComponentExpired::new)
                .stream();
    }

    private static @Nullable Instant onLabel(BedsideCase seen) {
        var expiry = seen.label().expiry();
        return expiry == null ? null : expiry.atZone(RegionalTime.ZONE).toInstant();
    }

    private static @Nullable Instant ofOwner(BedsideCase seen) {
        Unit unit = seen.unit();
        return unit == null ? null : unit.expiresAt();
    }

    private static @Nullable Instant ofLaboratory(BedsideCase seen) {
        Issue issue = seen.issue();
        return issue == null ? null : issue.expiresAt();
    }
}
