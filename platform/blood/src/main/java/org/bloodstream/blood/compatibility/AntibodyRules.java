package org.bloodstream.blood.compatibility;

import java.util.List;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.group.Typing;

/** Every antibody the patient has or had, against the unit's antigens (07_pretransfusion 7.4). */
final class AntibodyRules {
    private AntibodyRules() {}

    static void ask(CompatibilityCase seen) {
        List<KnownAntibody> antibodies = seen.recipient.antibodies();
        for (int i = 0; i < antibodies.size(); i++) ask(seen, antibodies.get(i));
    }

    private static void ask(CompatibilityCase seen, KnownAntibody antibody) {
        Ruling ruling = seen.ruling(antibody.binds() ? Rule.ANTIBODY : Rule.ANTIBODY_NOT_SIGNIFICANT);
        Severity severity = seen.severity(ruling);
        if (severity == null) return;
        Typing unit = seen.unit.typing(antibody.antibody().against());
        if (unit == Typing.NEGATIVE) return;
        seen.add(
                antibody.binds()
                        ? new AntigenReason.AntibodyMeetsAntigen(antibody, unit, severity, ruling.source())
                        : new AntigenReason.AntibodyNotSignificant(antibody, severity, ruling.source()));
    }
}
