package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** C, c, E, e and K: the unit has none that the patient lacks (07_pretransfusion 7.4 [GK]). */
final class RhMatching {
    private static final Antigen[] MATCHED = {
        Antigen.named("C"), Antigen.named("c"), Antigen.named("E"), Antigen.named("e"), Antigen.K
    };

    private RhMatching() {}

    static void ask(CompatibilityCase seen, Severity severity, String source) {
        for (Antigen antigen : MATCHED) {
            Typing unit = seen.unit.typing(antigen);
            if (unit == Typing.NEGATIVE) continue;
            Typing patient = seen.recipient.phenotype().typing(antigen);
            if (patient != Typing.POSITIVE)
                seen.add(new AntigenReason.AntigenNotMatched(antigen, patient, unit, severity, source));
        }
    }
}
