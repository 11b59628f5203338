package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

/** RhD and K of patient and unit, by recorded sex and age (07_pretransfusion 7.4, 7.6, 7.10). */
final class RhDRules {
    private RhDRules() {}

    static void ask(CompatibilityCase seen) {
        rhD(seen);
        k(seen);
    }

    private static void rhD(CompatibilityCase seen) {
        Typing unit = seen.unit.typing(Antigen.D);
        if (unit == Typing.NEGATIVE) return;
        RhD patient = patientRhD(seen.recipient);
        if (patient == RhD.POSITIVE) {
            if (!seen.recipient.group().confirmed()) notConfirmed(seen);
            return;
        }
        Ruling ruling = seen.ruling(Rule.RHD);
        Severity severity = seen.severity(ruling);
        if (severity == null) return;
        boolean known = unit == Typing.POSITIVE && patient == RhD.NEGATIVE;
        seen.add(
                known
                        ? new AntigenReason.RhDMismatch(seen.protection, severity, ruling.source())
                        : new AntigenReason.RhDNotKnown(
                                unit != Typing.POSITIVE, seen.protection, severity, ruling.source()));
    }

    /** Of patient and transplant donor the one who needs more. */
    private static @Nullable RhD patientRhD(Recipient recipient) {
        RhD own = recipient.group().rhD();
        var transplant = recipient.transplant();
        if (transplant == null || own == RhD.NEGATIVE) return own;
        return transplant.donorRhD() == RhD.POSITIVE ? own : transplant.donorRhD();
    }

    private static void notConfirmed(CompatibilityCase seen) {
        Ruling ruling = seen.ruling(Rule.RHD_NOT_CONFIRMED);
        Severity severity = seen.severity(ruling);
        if (severity != null) seen.add(new AntigenReason.RhDNotConfirmed(seen.protection, severity, ruling.source()));
    }

    private static void k(CompatibilityCase seen) {
        Ruling ruling = seen.ruling(Rule.K);
        Severity severity = seen.severity(ruling);
        if (severity == null) return;
        Typing patient = seen.recipient.phenotype().typing(Antigen.K);
        Typing unit = seen.unit.typing(Antigen.K);
        if (patient != Typing.POSITIVE && unit != Typing.NEGATIVE)
            seen.add(new AntigenReason.KMismatch(unit, patient, severity, ruling.source()));
    }
}
