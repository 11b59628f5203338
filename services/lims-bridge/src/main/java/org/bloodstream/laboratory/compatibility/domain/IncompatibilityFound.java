package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.compatibility.domain.HeldPack.Held;
import org.jspecify.annotations.Nullable;

/**
 * The laboratory has reserved or issued a pack that, by what is on file, must not go to the patient. That it has done so
 * is an event of its own, and stands.
 *
 * @param reasons every one; at least one of them stops
 * @param policy version of the compatibility policy that decided
 * @param organisation the hospital that the pack was despatched to
 * @param heldAt when the laboratory did it
 */
public record IncompatibilityFound(
        UUID finding,
        ComponentId component,
        PatientIdentifier patient,
        Held held,
        String order,
        @Nullable String location,
        List<Reason> reasons,
        String policy,
        OdsCode laboratory,
        OdsCode organisation,
        Instant heldAt,
        Instant foundAt) {

    /** @param source section of the domain sheet on which it rests, with its mark */
    public record Reason(String code, Severity severity, String message, String source) {
        static Reason of(CompatibilityReason reason) {
            return new Reason(reason.code(), reason.severity(), reason.message(), reason.source());
        }
    }

    public IncompatibilityFound {
        reasons = List.copyOf(reasons);
        if (reasons.stream().noneMatch(reason -> reason.severity() == Severity.STOP))
            throw new IllegalArgumentException("something stops an incompatible pack");
    }

    public static IncompatibilityFound of(
            UUID finding, HeldPack pack, List<CompatibilityReason> reasons, String policy, Instant foundAt) {
        return new IncompatibilityFound(
                finding,
                pack.component(),
                pack.patient(),
                pack.held(),
                pack.order(),
                pack.location(),
                reasons.stream().map(Reason::of).toList(),
                policy,
                pack.laboratory(),
                pack.hospital(),
                pack.at(),
                foundAt);
    }
}
