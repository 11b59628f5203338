package org.bloodstream.donors.deferral.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.AskedAgain;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.Finding;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.registration.domain.Sex;

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
        return ByRule.imposition(
                check.policy(),
                finding,
                DeferralSource.HEALTH_CHECK,
                Set.of(check.attendance().donation()),
                check.assessment());
    }
}
