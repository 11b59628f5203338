package org.bloodstream.outcomes.trace.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * One pack as the other services' events describe it, folded one by one.
 *
 * @param despatched whether blood-production ever sent it
 * @param issuedTo the patient it is issued to
 * @param issuedAt when it was last issued
 */
record Pack(
        @Nullable String kind,
        @Nullable BloodGroup group,
        @Nullable Instant expiresAt,
        PackState state,
        @Nullable OdsCode hospital,
        boolean despatched,
        @Nullable PatientIdentifier issuedTo,
        @Nullable Instant issuedAt) {
    static final Pack UNHEARD_OF = new Pack(null, null, null, PackState.UNKNOWN, null, false, null, null);

    Pack apply(TraceEvent event) {
        return switch (event.kind()) {
            case "ComponentProcessed", "PooledComponentMade", "ModifiedComponentMade" ->
                new Pack(
                        event.text("kind"),
                        null,
                        event.instant("expiresAt"),
                        PackState.PROCESSED,
                        null,
                        false,
                        null,
                        null);
            case "ComponentLabelled" -> labelled(event);
            case "ComponentModified", "ComponentGivenBack" -> in(PackState.MODIFIED, issuedTo);
            case "ComponentDiscarded" -> in(PackState.DISCARDED, issuedTo);
            case "ComponentReleased" -> in(PackState.RELEASED, issuedTo);
            case "ComponentDespatched" -> despatched(event);
            case "ComponentTransferred" -> transferred(event);
            case "ComponentRestocked" -> restocked();
            case "DespatchedComponentDiscarded" -> in(PackState.WASTED, issuedTo);
            case "ComponentReserved" -> in(PackState.RESERVED, issuedTo);
            case "ComponentIssued" -> issued(event);
            case "ComponentReturned" -> in(PackState.RETURNED, null);
            case "ComponentWasted" -> in(PackState.WASTED, issuedTo);
            default -> this;
        };
    }

    private Pack labelled(TraceEvent event) {
        return new Pack(
                kind,
                event.group(),
                event.instant("expiresAt"),
                PackState.LABELLED,
                hospital,
                despatched,
                issuedTo,
                issuedAt);
    }

    private Pack despatched(TraceEvent event) {
        return new Pack(
                kind,
                event.group(),
                event.instant("expiresAt"),
                PackState.DESPATCHED,
                event.hospital(),
                true,
                issuedTo,
                issuedAt);
    }

    /** It is with another hospital, or on its way there. */
    private Pack transferred(TraceEvent event) {
        return new Pack(kind, group, expiresAt, state, event.hospital(), despatched, issuedTo, issuedAt);
    }

    /** It came back unused. */
    private Pack restocked() {
        return new Pack(kind, group, expiresAt, PackState.RELEASED, null, false, null, null);
    }

    private Pack issued(TraceEvent event) {
        return new Pack(kind, group, expiresAt, PackState.ISSUED, hospital, despatched, event.patient(), event.at());
    }

    private Pack in(PackState next, @Nullable PatientIdentifier patient) {
        return new Pack(kind, group, expiresAt, next, hospital, despatched, patient, issuedAt);
    }
}
