package org.bloodstream.blood.compatibility;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.ComponentKind;
import org.jspecify.annotations.Nullable;

/** One question put to a policy, and what has been found so far. Not shared. */
final class CompatibilityCase {
    private static final Comparator<CompatibilityReason> BY_SEVERITY_AND_CODE = (a, b) -> a.severity() == b.severity()
            ? a.code().compareTo(b.code())
            : a.severity().compareTo(b.severity());

    final CompatibilityPolicy policy;
    final Recipient recipient;
    final OfferedUnit unit;
    final Situation situation;
    final Instant now;
    final LocalDate today;
    final Protection protection;
    private final List<CompatibilityReason> reasons = new ArrayList<>(4);

    CompatibilityCase(
            CompatibilityPolicy policy, Recipient recipient, OfferedUnit unit, Situation situation, Instant now) {
        this.policy = policy;
        this.recipient = recipient;
        this.unit = unit;
        this.situation = situation;
        this.now = now;
        this.today = LocalDate.ofInstant(now, RegionalTime.ZONE);
        this.protection = protection();
    }

    ComponentKind kind() {
        return unit.kind();
    }

    Ruling ruling(Rule rule) {
        return policy.ruling(rule, unit.kind(), protection);
    }

    @Nullable
    Severity severity(Ruling ruling) {
        return ruling.in(situation);
    }

    void add(CompatibilityReason reason) {
        reasons.add(reason);
    }

    List<CompatibilityReason> sorted() {
        if (reasons.size() > 1) reasons.sort(BY_SEVERITY_AND_CODE);
        return reasons;
    }

    /** Also when the age is not known. */
    boolean youngerThan(Limit limit, ChronoUnit in) {
        var born = recipient.birthDate();
        return born == null || in.between(born, today) < policy.limit(limit);
    }

    private Protection protection() {
        if (youngerThan(Limit.CHILD_BELOW_YEARS, ChronoUnit.YEARS)) return Protection.PROTECTED;
        boolean mayBecomePregnant =
                recipient.sex() != RecordedSex.MALE && youngerThan(Limit.CHILDBEARING_BELOW_YEARS, ChronoUnit.YEARS);
        return mayBecomePregnant ? Protection.PROTECTED : Protection.OTHER;
    }
}
