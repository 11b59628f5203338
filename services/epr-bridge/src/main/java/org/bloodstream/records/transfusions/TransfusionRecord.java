package org.bloodstream.records.transfusions;

import java.util.Set;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.exchange.Outbox;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.UnappliableEventException;
import org.bloodstream.records.fhir.FhirJson;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.requests.application.Requests;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Follows the other services' events, and sends every finished transfusion to the record system. */
@Component
class TransfusionRecord implements Projection {
    private static final Set<String> TYPES = Set.of(
            "ComponentProcessed",
            "PooledComponentMade",
            "ModifiedComponentMade",
            "ComponentLabelled",
            "ComponentDespatched",
            "ComponentIssued",
            "TransfusionStarted",
            "TransfusionStopped",
            "ReactionReported",
            "OutcomeRecorded");

    private final TransfusionRows rows;
    private final Patients patients;
    private final Requests requests;
    private final Outbox outbox;
    private final FhirJson fhir;
    private final ProcedureResources resources;

    TransfusionRecord(
            TransfusionRows rows,
            Patients patients,
            Requests requests,
            Outbox outbox,
            FhirJson fhir,
            IdentifierSystems systems) {
        this.rows = rows;
        this.patients = patients;
        this.requests = requests;
        this.outbox = outbox;
        this.fhir = fhir;
        this.resources = new ProcedureResources(systems);
    }

    @Override
    public Mono<Void> apply(JournalEvent event) {
        if (!TYPES.contains(event.type())) return Mono.empty();
        var news = News.of(event);
        return rows.merge(news).then(Mono.defer(() -> follow(event, news.component())));
    }

    private Mono<Void> follow(JournalEvent event, ComponentId component) {
        if (!event.type().equals("OutcomeRecorded")) return tell(event, component);
        return switch (event.data().path("fate").asString()) {
            case "TRANSFUSED" -> rows.finish(component).then(tell(event, component));
            case "WASTED", "RETURNED" -> rows.notGiven(component);
            default -> Mono.error(new UnappliableEventException("unknown fate of a component"));
        };
    }

    /**
     * Sends a transfusion whose outcome is recorded, also when something more is heard of it later, as a delayed reaction.
     * What the record system told us itself is not sent back to it.
     */
    private Mono<Void> tell(JournalEvent event, ComponentId component) {
        return rows.find(component)
                .filter(Transfusion::isRecorded)
                .filterWhen(_ -> requests.isReportedTransfused(component).map(reported -> !reported))
                .filterWhen(_ -> rows.isFirstTelling(event.id(), component))
                .flatMap(transfusion -> send(event, transfusion));
    }

    private Mono<Void> send(JournalEvent event, Transfusion transfusion) {
        return patients.find(transfusion.patient())
                .map(patient -> patient.main())
                .defaultIfEmpty(transfusion.patient())
                .map(number -> fhir.write(resources.transaction(event.id(), transfusion, number)))
                .flatMap(bundle -> outbox.enqueue(
                        "epr",
                        "component " + transfusion.component(),
                        "Bundle",
                        event.id().toString(),
                        bundle));
    }
}
