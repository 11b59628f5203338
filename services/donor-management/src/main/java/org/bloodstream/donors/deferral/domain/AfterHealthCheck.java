package org.bloodstream.donors.deferral.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.AskedAgain;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DeferralRule;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What a health check leaves behind. Each of today's findings that defers or excludes is a deferral of its own, also when
 * one of the same rule holds already: so that ending one never ends what another health check found.
 *
 * @param ended those that lasted until they end and were asked or measured again today
 */
public record AfterHealthCheck(List<Deferral> imposed, List<Deferral> ended) {
    public AfterHealthCheck {
        imposed = List.copyOf(imposed);
        ended = List.copyOf(ended);
    }

    /** The health check, as far as deferrals are concerned. */
    public record Check(
            UUID assessment, UUID donor, Sex sex, SelectionPolicy policy, Attendance attendance, Actor by) {}

    /**
     * @param onRecord under any number of the donor's
     * @param numbers of new deferrals
     */
    public static AfterHealthCheck of(
            Check check, EligibilityDecision decision, List<Deferral> onRecord, Supplier<UUID> numbers) {
        var at = check.attendance().at();
        return new AfterHealthCheck(
                decision.findings().stream()
                        .filter(AskedAgain::leavesADeferral)
                        .map(finding -> new Deferral(
                                numbers.get(),
                                check.donor(),
                                imposition(check, finding),
                                check.by(),
                                at.toInstant(),
                                null))
                        .toList(),
                onRecord.stream()
                        .filter(deferral -> deferral.state(at) == DeferralState.IN_FORCE)
                        .filter(deferral -> AskedAgain.judges(
                                check.policy(), check.sex(), check.attendance(), deferral.asEarlier()))
                        .map(deferral -> deferral.ended(EndReason.ASKED_AGAIN))
                        .toList());
    }

    private static Imposition imposition(Check check, Finding finding) {
        return new Imposition(
                finding.code(),
                finding.words(),
                DeferralSource.HEALTH_CHECK,
                finding.rule(),
                finding.source(),
                scope(check, finding),
                end(finding),
                day(finding.overridableFrom()),
                check.assessment());
    }

    /** A rule of the deferral table holds for its donations; what was measured or counted, for the one that was asked for. */
    private static Set<DonationType> scope(Check check, Finding finding) {
        return check.policy()
                .rule(finding.code())
                .map(DeferralRule::donations)
                .orElse(Set.of(check.attendance().donation()));
    }

    private static DeferralEnd end(Finding finding) {
        return switch (finding.effect()) {
            case EXCLUDE -> new DeferralEnd.Never();
            case DEFER, REFER, ACCEPT -> {
                var until = finding.until();
                yield new DeferralEnd.Until(until == null ? new Return.WhenItEnds() : until);
            }
        };
    }

    /** An hour counts from the next day on, and what is still so not at all. */
    private static @Nullable LocalDate day(@Nullable Return from) {
        return from instanceof Return.OnDay(var day) ? day : null;
    }
}
