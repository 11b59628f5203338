package org.bloodstream.outcomes.trace.domain;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.identity.domain.Identities;

/** Which transfusion requests belong into a donation's trace. */
public final class Requests {
    private static final Set<String> RECEIVING = Set.of("ComponentIssued", "TransfusionReported");

    private Requests() {}

    /**
     * Without the requests for those who received none of the donation's packs: a pack that was reserved for one patient
     * and issued to another says nothing about the first, and nobody who reads its trace has a purpose with them.
     */
    public static List<TraceEvent> ofRecipients(List<TraceEvent> events, Identities identities) {
        List<PatientIdentifier> recipients = events.stream()
                .filter(event -> RECEIVING.contains(event.kind()))
                .map(TraceEvent::patient)
                .filter(Objects::nonNull)
                .toList();
        return events.stream()
                .filter(event ->
                        !event.kind().equals("TransfusionRequested") || isForOne(event, recipients, identities))
                .toList();
    }

    private static boolean isForOne(TraceEvent request, List<PatientIdentifier> recipients, Identities identities) {
        var patient = request.patient();
        return patient != null && recipients.stream().anyMatch(recipient -> identities.same(recipient, patient));
    }
}
